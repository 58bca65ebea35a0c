// Welcome and the first word: what happens when a visitor presses any key.
#include <catch2/catch.hpp>

#include "tests/e2e/harness/program/articles.hpp"
#include "tests/e2e/harness/program/kiosk_room.hpp"
#include "tests/e2e/harness/sound/voice_activity.hpp"

namespace lectern::e2e {

TEST_CASE("Welcome is shown in silence, and any key begins a reading that is heard and seen") {
    KioskRoom room({.articles = {articles::three_sections}});
    REQUIRE(room.shown());
    const auto ready = room.trace().last("ready");
    CHECK(ready->fields.value("first_frame_s", -1.0) > 0);
    const Picture welcome = room.screen().settled_picture();
    const Colour background = commonest(welcome, welcome.all());
    CHECK(contrast(background, commonest_on(welcome, welcome.all(), background)) >= 7);

    std::this_thread::sleep_for(1s);  // silence has no event to wait for
    CHECK_FALSE(first_sound(room.recorder().since(room.program().started()), room.program().started()));

    const Moment pressed = room.input().press(Key::z);
    REQUIRE(room.on_screen("reading"));
    CHECK(room.trace().find(0, "session", [](const TraceEvent& e) { return e.text("state") == "began"; }));
    const auto first_word = room.heard(0);
    REQUIRE(first_word);
    CHECK(holds("Animals", first_word->text("text")));
    CHECK(eventually(3s, [&] { return first_sound(room.recorder().since(pressed), pressed).has_value(); }));
    CHECK(room.screen().wait_for_change(pressed, room.content_area(), 1000));
    CHECK(room.trace().malformed_lines() == 0);
}

TEST_CASE("opening an article says its title, its sections and its minutes, then reads it") {
    KioskRoom room({.articles = {articles::three_sections}});
    REQUIRE(room.begin());
    std::string said;
    for (const TraceEvent& say : room.trace().all(0, "say")) said += say.text("text") + "\n";
    CAPTURE(said);
    CHECK(holds(said, "Animals at home"));
    CHECK(holds(said, "3 sections"));
    CHECK(holds(said, "minute"));
    CHECK(room.trace().find(0, "say", [](const TraceEvent& e) { return e.text("kind") == "reading"; }));
}

TEST_CASE("a touch on Welcome begins too") {
    KioskRoom room({.articles = {articles::very_short}});
    REQUIRE(room.shown());
    const std::size_t mark = room.trace().mark();
    room.input().touch({room.screen().picture().size.width / 2, room.screen().picture().size.height / 3});
    CHECK(room.on_screen("reading"));
    CHECK(room.heard(mark));
    CHECK(room.trace().find(mark, "action", [](const TraceEvent& e) { return e.text("source") == "touch"; }));
}

}  // namespace lectern::e2e
