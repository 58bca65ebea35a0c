// The Library: the listed articles are said, and chosen with keys.
#include <catch2/catch.hpp>

#include "tests/e2e/harness/program/articles.hpp"
#include "tests/e2e/harness/program/kiosk_room.hpp"

namespace lectern::e2e {
namespace {

const RoomOptions options{
    .articles = {"# Apples\n\nApples are round.\n", "# Bread\n\nBread is baked.\n", "# Cheese\n\nCheese is made of milk.\n"},
    .arguments = {"--set", "voice.rate_wpm=350"}};

bool enter_library(KioskRoom& room) {
    if (!room.shown()) return false;
    room.input().press(Key::pad_5);
    return room.on_screen("library");
}

}  // namespace

TEST_CASE("every article of the list is said with its minutes, in turn") {
    KioskRoom room(options);
    REQUIRE(enter_library(room));
    for (const char* title : {"Apples", "Bread", "Cheese"}) {
        const auto say = room.says(0, title, 15s);
        REQUIRE(say);
        CHECK(holds(say->text("text"), "minute"));
    }
}

TEST_CASE("the focus moves by key, is said, and Select reads that article") {
    KioskRoom room(options);
    REQUIRE(enter_library(room));
    std::size_t mark = room.trace().mark();
    REQUIRE(room.says(0, "Apples"));
    mark = room.trace().mark();
    room.input().press(Key::pad_2);
    REQUIRE(room.says(mark, "Bread"));
    mark = room.trace().mark();
    room.input().press(Key::pad_8);
    REQUIRE(room.says(mark, "Apples"));
    mark = room.trace().mark();
    room.input().press(Key::down);
    REQUIRE(room.says(mark, "Bread"));
    std::this_thread::sleep_for(700ms);  // a press within half a second after a name begins would choose the item before it
    room.input().press(Key::pad_5);
    REQUIRE(room.on_screen("reading"));
    CHECK(room.heard(mark, "Bread"));
}

TEST_CASE("Back from reading leads to the list, and every entry of it is visible by its focus ring") {
    KioskRoom room(options);
    REQUIRE(enter_library(room));
    const Moment pressed = room.input().press(Key::pad_2);
    CHECK(room.screen().wait_for_change(pressed, room.content_area(), 200));
    std::this_thread::sleep_for(700ms);
    room.input().press(Key::pad_5);
    REQUIRE(room.on_screen("reading"));
    room.input().press(Key::pad_9);
    CHECK(room.on_screen("library"));
}

}  // namespace lectern::e2e
