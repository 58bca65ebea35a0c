// With one button, the choices are named one after the other and a press takes the one just named. That every task can be done this way is
// tested in tests/requirements/tasks_test.cpp.
#include <catch2/catch.hpp>

#include "tests/e2e/harness/program/articles.hpp"
#include "tests/e2e/harness/program/kiosk_room.hpp"

namespace lectern::e2e {

TEST_CASE("who takes one button only hears the list go by, which waits after three rounds and begins anew with a press") {
    KioskRoom room({.articles = {articles::very_short, articles::three_sections},
                    .arguments = {"--set", "session.step_ms=500", "--set", "voice.rate_wpm=440"}});
    REQUIRE(room.shown());
    room.input().press(Key::pad_5);
    const auto offered = room.says(0, "One button only: press now", 20s);
    REQUIRE(offered);
    room.was_said(*offered);
    room.input().press(Key::pad_5);
    const auto names_last = [](const TraceEvent& e) { return holds(e.text("text"), "5 of 5"); };
    std::size_t from = offered->index + 1;
    for (int round = 0; round < 3; ++round) {
        const auto last = room.trace().wait_for(from, "say", names_last, 30s);
        REQUIRE(last);
        from = last->index + 1;
    }
    CHECK_FALSE(room.trace().wait_for(from, "say", {}, 4s));
    room.input().press(Key::pad_5);
    CHECK(room.trace().wait_for(from, "say", {}, 5s));
    CHECK(room.current_screen() == "library");
}

}  // namespace lectern::e2e
