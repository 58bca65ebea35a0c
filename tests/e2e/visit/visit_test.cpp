// A visit: the kiosk asks whether the visitor is still there, and the next visitor finds no trace of the last one.
#include <catch2/catch.hpp>

#include "tests/e2e/harness/program/articles.hpp"
#include "tests/e2e/harness/program/help_list.hpp"

namespace lectern::e2e {
namespace {

const std::vector<std::string> short_patience = {"--set", "session.idle_s=20", "--set", "session.paused_s=20",
                                                 "--set", "voice.rate_wpm=300"};

bool is_warning(const TraceEvent& e) {
    return e.text("state") == "warned";
}
bool is_end(const TraceEvent& e) {
    return e.text("state") == "ended";
}

}  // namespace

TEST_CASE("R17 R18 Help tells how long it waits, then who does nothing is asked, and a press answers and does nothing else") {
    KioskRoom room({.articles = {articles::three_sections}, .arguments = short_patience});
    REQUIRE(room.begin());
    REQUIRE(go_to_item(room, "how long it waits"));
    room.input().press(Key::pad_5);
    CHECK(room.says(0, "It waits 20 seconds for a press."));
    CHECK(room.says(0, "After 25 seconds more it forgets everything you chose."));
    room.input().press(Key::pad_7);
    REQUIRE(room.on_screen("reading"));
    room.input().press(Key::pad_5);  // paused
    const std::size_t mark = room.trace().mark();
    REQUIRE(room.trace().wait_for(mark, "session", is_warning, 30s));
    CHECK(room.on_screen("still_there"));
    REQUIRE(room.says(mark, "Are you still there?"));
    const std::size_t answered = room.trace().mark();
    room.input().press(Key::pad_plus);
    CHECK(room.on_screen("reading"));
    CHECK(room.says(answered, "Paused"));
    CHECK_FALSE(room.trace().find(answered, "setting"));
}

TEST_CASE("a visitor who went is forgotten, in pixels and in sound") {
    KioskRoom room({.articles = {articles::three_sections, articles::very_short}, .arguments = short_patience});
    REQUIRE(room.shown());
    const Picture welcome = room.screen().settled_picture();
    room.input().press(Key::pad_5);
    REQUIRE(room.on_screen("library"));
    for (const Key key : {Key::pad_multiply, Key::pad_plus, Key::pad_3, Key::t}) room.input().press(key);
    const std::size_t mark = room.trace().mark();
    REQUIRE(room.trace().wait_for(mark, "session", is_end, 60s));
    CHECK(room.current_screen() == "welcome");
    CHECK(eventually(5s, [&] { return difference(welcome, room.screen().settled_picture(), welcome.all()).pixels == 0; }));
    const std::size_t second = room.trace().mark();
    room.input().press(Key::pad_5);
    REQUIRE(room.on_screen("library"));
    room.input().press(Key::pad_plus);
    CHECK(room.says(second, "Volume 8 of 10"));
}

TEST_CASE("listening is not idling") {
    KioskRoom room({.articles = {articles::many_pages}, .arguments = {"--set", "session.idle_s=20", "--set", "session.paused_s=20"}});
    REQUIRE(room.begin());
    const std::size_t mark = room.trace().mark();
    CHECK_FALSE(room.trace().wait_for(mark, "session", is_warning, 25s));
    CHECK(room.current_screen() == "reading");
}

}  // namespace lectern::e2e
