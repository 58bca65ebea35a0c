// One button does everything: choices go by, and a press takes the one that was named.
#include <catch2/catch.hpp>

#include "tests/e2e/articles.hpp"
#include "tests/e2e/kiosk_room.hpp"

namespace lectern::e2e {
namespace {

const std::vector<std::string> quick_steps = {"--set", "session.step_ms=1000", "--set", "voice.rate_wpm=350"};

/// The switch of a switch user, a device of its own.
constexpr Key the_switch = Key::z;

std::string with_switch(const ScratchDir& scratch) {
    return scratch.write("switch.toml", "[keys]\nswitch = [\"Z\"]\n");
}

/// Waits until the voice names this, and presses.
bool take(KioskRoom& room, const std::string& words) {
    const auto named = room.says(room.trace().mark(), words, 60s);
    if (!named) return false;
    const auto begun = room.was_said(*named);
    room.input().press(the_switch);
    return begun;
}

}  // namespace

TEST_CASE("a switch alone opens the third article, hears its next section and finishes") {
    const ScratchDir scratch;
    std::vector<std::string> arguments = quick_steps;
    arguments.insert(arguments.end(), {"--config", with_switch(scratch)});
    KioskRoom room({.articles = {articles::very_short, articles::many_pages, articles::three_sections}, .arguments = arguments});
    REQUIRE(room.shown());
    room.input().press(the_switch);
    REQUIRE(room.on_screen("library"));
    REQUIRE(take(room, "Animals at home"));
    REQUIRE(room.on_screen("reading"));
    REQUIRE(room.heard(0));
    room.input().press(the_switch);
    REQUIRE(room.on_screen("reading_menu"));
    const std::size_t mark = room.trace().mark();
    REQUIRE(take(room, "Next section"));
    REQUIRE(room.trace().wait_for(mark, "heard", [](const TraceEvent& e) { return e.number("section") == 1; }, 20s));
    room.input().press(the_switch);
    REQUIRE(take(room, "Help"));
    REQUIRE(room.on_screen("help"));
    REQUIRE(take(room, "Finish."));
    CHECK(room.on_screen("welcome"));
}

TEST_CASE("after three rounds without a press the voice waits, and a press begins them anew") {
    const ScratchDir scratch;
    std::vector<std::string> arguments = quick_steps;
    arguments.insert(arguments.end(), {"--config", with_switch(scratch)});
    KioskRoom room({.articles = {articles::very_short, articles::three_sections}, .arguments = arguments});
    REQUIRE(room.shown());
    room.input().press(the_switch);
    REQUIRE(room.on_screen("library"));
    const auto names_last = [](const TraceEvent& e) { return holds(e.text("text"), "5 of 5"); };
    std::size_t from = 0;
    for (int round = 0; round < 3; ++round) {
        const auto last = room.trace().wait_for(from, "say", names_last, 30s);
        REQUIRE(last);
        from = last->index + 1;
    }
    CHECK_FALSE(room.trace().wait_for(from, "say", {}, 5s));
    room.input().press(the_switch);
    CHECK(room.trace().wait_for(from, "say", {}, 5s));
    CHECK(room.current_screen() == "library");
}

}  // namespace lectern::e2e
