// Sound off: silent reading, and how the voice is turned on again.
#include <catch2/catch.hpp>

#include "tests/e2e/harness/program/articles.hpp"
#include "tests/e2e/harness/program/help_list.hpp"
#include "tests/e2e/harness/sound/voice_activity.hpp"

namespace lectern::e2e {
namespace {

bool turn_sound_off(KioskRoom& room) {
    if (!go_to_item(room, "sound off")) return false;
    const std::size_t mark = room.trace().mark();
    room.input().press(Key::pad_5);
    const auto set = room.trace().wait_for(mark, "setting", [](const TraceEvent& e) { return e.text("name") == "sound"; });
    return set && set->text("value") == "off";
}

bool is_silent(KioskRoom& room, Moment from, Clock::duration time) {
    std::this_thread::sleep_until(from + time);
    return !first_sound(room.recorder().since(from), from);
}

std::string caption_after(KioskRoom& room, std::size_t mark) {
    const auto caption = room.trace().wait_for(mark, "caption");
    return caption ? caption->text("text") : std::string();
}

}  // namespace

TEST_CASE("with the sound off nothing sounds, Next turns the page, and Play has the voice back at that page") {
    KioskRoom room({.articles = {articles::many_pages}});
    REQUIRE(room.begin_past_opening());
    REQUIRE(turn_sound_off(room));
    const Moment off = Clock::now() + 150ms;
    CHECK(room.trace().last("audio")->text("state") == "parked");

    std::size_t mark = room.trace().mark();
    room.input().press(Key::pad_7);
    CHECK(room.on_screen("reading"));
    const Picture before = room.screen().settled_picture();
    room.input().press(Key::pad_6);
    std::this_thread::sleep_for(300ms);
    CHECK(difference(before, room.screen().settled_picture(), room.content_area()).pixels > 1000);
    CHECK(is_silent(room, off, 3s));
    CHECK(room.trace().all(mark, "heard").empty());
    CHECK(room.trace().all(mark, "say").empty());

    mark = room.trace().mark();
    room.input().press(Key::pad_5);
    CHECK(room.says(mark, "Sound is on."));
    CHECK(room.heard(mark));
    CHECK(first_sound(room.recorder().since(off), off));
}

TEST_CASE("with the sound off Help shows what it would say, and does not step by itself") {
    KioskRoom room({.articles = {articles::three_sections}});
    REQUIRE(room.begin());
    REQUIRE(turn_sound_off(room));
    room.input().press(Key::pad_7);
    REQUIRE(room.on_screen("reading"));
    std::size_t mark = room.trace().mark();
    room.input().press(Key::pad_7);
    REQUIRE(room.on_screen("help"));
    CHECK(caption_after(room, mark) == "Help.");
    mark = room.trace().mark();
    room.input().press(Key::pad_2);
    CHECK(holds(caption_after(room, mark), "2 of "));
    mark = room.trace().mark();
    std::this_thread::sleep_for(3s);
    CHECK(room.trace().all(mark, "caption").empty());
}

TEST_CASE("louder has the voice back, and the next visitor is heard from the start") {
    KioskRoom room({.articles = {articles::three_sections}});
    REQUIRE(room.begin());
    REQUIRE(turn_sound_off(room));
    std::size_t mark = room.trace().mark();
    room.input().press(Key::pad_plus);
    CHECK(room.says(mark, "Sound is on."));

    REQUIRE(turn_sound_off(room));
    room.input().press(Key::pad_7);
    REQUIRE(room.on_screen("reading"));
    mark = room.trace().mark();
    room.input().press(Key::pad_9);  // Home: asks "Finish and forget?"
    REQUIRE(room.on_screen("finish"));
    room.input().press(Key::pad_2);
    room.input().press(Key::pad_5);
    REQUIRE(room.on_screen("welcome"));
    CHECK(holds(caption_after(room, mark), "finish"));
    CHECK(room.trace().all(mark, "say").empty());
    CHECK(room.begin());
}

}  // namespace lectern::e2e
