// An article crashes or stalls the kiosk when it is shown. At the next start that article is left out, and the staff's screen says so.
#include <catch2/catch.hpp>

#include "tests/e2e/harness/program/articles.hpp"
#include "tests/e2e/harness/program/staff_desk.hpp"

namespace lectern::e2e {
namespace {

/// The articles of with_pin(), with `article` first in the Library.
RoomOptions with(const std::string& article) {
    auto options = with_pin();
    options.articles.insert(options.articles.begin(), article);
    options.environment = hostile_layout();
    return options;
}

bool enter_library(KioskRoom& room) {
    if (!room.shown()) return false;
    room.input().press(Key::pad_5);
    return room.on_screen("library");
}

bool is_told_to_staff(KioskRoom& room, const std::string& file) {
    if (!let_in(room)) return false;
    const auto mark = room.trace().mark();
    take_line(room, "problems");
    return room.on_screen("staff_problems") && room.says(mark, file, 10s).has_value();
}

/// Opening the first article ends the kiosk once; after a restart it is left out and the kiosk works.
void ends_once(const std::string& article) {
    KioskRoom room(with(article));
    REQUIRE(enter_library(room));
    REQUIRE(room.says(0, "Hostile"));
    room.input().press(Key::pad_5);
    REQUIRE(room.program().process().wait(30s));

    room.start_again();
    REQUIRE(room.shown());
    CHECK(room.trace().last("listed")->number("articles") == 2);
    CHECK_FALSE(holds(room.program().errors(), "article-1"));  // the file's name would tell what a visitor was reading
    room.input().press(Key::pad_5);
    REQUIRE(room.on_screen("library"));
    room.input().press(Key::pad_5);
    REQUIRE(room.on_screen("reading"));
    CHECK(room.heard(0, {}, 20s));
    room.program().end(SIGTERM, 5s);

    room.start_again();
    CHECK(is_told_to_staff(room, "article-1"));
    room.program().end(SIGTERM, 5s);

    room.scratch().write("article-1.md", "# Mended\n\nNothing happens.\n");
    room.start_again();
    REQUIRE(room.shown());
    CHECK(room.trace().last("listed")->number("articles") == 3);
}

}  // namespace

TEST_CASE("an article whose layout ends the kiosk is left out from the next start on, told to staff, and tried again when it changed") {
    ends_once("# Hostile\n\nThis ENDS THE LAYOUT at once.\n");
}

TEST_CASE("an article whose layout stalls the kiosk ends it after a while, and is left out from the next start on") {
    ends_once("# Hostile\n\nThis STALLS THE LAYOUT for good.\n");
}

TEST_CASE("a title that ends the kiosk does so before anybody is there, and once") {
    KioskRoom room(with("# This ENDS THE LAYOUT\n\nText.\n"));
    REQUIRE(room.program().process().wait(30s));
    room.start_again();
    REQUIRE(enter_library(room));
    CHECK(room.trace().last("listed")->number("articles") == 2);
}

TEST_CASE("what stops the kiosk from outside while an article is read is not the article's fault") {
    KioskRoom room(with("# Harmless\n\nThis does no harm whatever happens around it, and is long enough to be read for a while.\n"));
    REQUIRE(enter_library(room));
    room.input().press(Key::pad_5);
    REQUIRE(room.on_screen("reading"));
    room.program().end(SIGKILL, 5s);
    room.start_again();
    REQUIRE(room.shown());
    CHECK(room.trace().last("listed")->number("articles") == 3);
}

}  // namespace lectern::e2e
