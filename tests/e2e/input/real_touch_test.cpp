// A real multi-touch screen: one finger acts, an exploring finger hears what it touches, and other contacts do no harm.
#include <catch2/catch.hpp>
#include <csignal>

#include "tests/e2e/harness/display/exploring.hpp"
#include "tests/e2e/harness/program/articles.hpp"
#include "tests/e2e/harness/program/kiosk_room.hpp"

namespace lectern::e2e {
namespace {

constexpr int play_button = 2;
constexpr int next_button = 3;
constexpr int help_button = 4;

KioskRoom reading_room() {
    return KioskRoom({.articles = {articles::three_sections}, .touch_screen = true});
}

std::vector<std::string> actions(KioskRoom& room, std::size_t from) {
    std::vector<std::string> names;
    for (const auto& action : room.trace().all(from, "action")) names.push_back(action.text("name"));
    return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a tap on a touch screen acts once, and not again as a mouse's click") {
    auto room = reading_room();
    REQUIRE(room.begin());
    const std::size_t mark = room.trace().mark();
    room.touch_screen().tap(room.button(next_button));
    CHECK(room.trace().wait_for(mark, "action", [](const TraceEvent& e) { return e.text("name") == "next"; }));
    std::this_thread::sleep_for(700ms);
    CHECK(actions(room, mark) == Names{"next"});
}

TEST_CASE("a finger that slides over the buttons is told each once, and reading waits and then goes on") {
    auto room = reading_room();
    REQUIRE(room.begin_past_opening());
    const std::size_t mark = room.trace().mark();
    room.touch_screen().slide(room.button(play_button), room.button(help_button));
    REQUIRE(room.says(mark, "Help, button, key 7."));
    CHECK(room.says(mark, "Next, button, key 6."));
    const auto hint = room.says(mark, "tap twice");
    REQUIRE(hint);
    CHECK_FALSE(room.trace().find(mark, "say", [](const TraceEvent& e) { return holds(e.text("text"), "Pause, button"); }));
    REQUIRE(room.was_said(*hint));
    const std::size_t silent = room.trace().mark();
    CHECK(room.heard(silent));
    CHECK(room.current_screen() == "reading");
    CHECK(actions(room, mark) == Names{"explore", "explore"});
}

TEST_CASE("a list does not go on naming its articles under a finger that explores, but does when it has gone") {
    KioskRoom room({.articles = {articles::three_sections, articles::very_short}, .touch_screen = true});
    REQUIRE(room.shown());
    room.input().press(Key::pad_5);
    REQUIRE(room.says(0, "Choose an article"));
    auto& screen = room.touch_screen();
    const std::size_t mark = room.trace().mark();
    screen.down(room.button(play_button));
    screen.move(room.button(help_button));
    const auto hint = room.says(mark, "tap twice", 10s);
    REQUIRE(hint);
    REQUIRE(room.was_said(*hint));
    std::this_thread::sleep_for(1s);
    CHECK_FALSE(room.trace().find(mark, "say", [](const TraceEvent& e) { return holds(e.text("text"), " of 2"); }));
    screen.up(room.button(help_button));
    CHECK(room.says(mark, " of 4", 10s));
    CHECK(room.current_screen() == "library");
}

TEST_CASE("a finger that rests beside the one that touches changes nothing, and a whole hand does nothing") {
    auto room = reading_room();
    REQUIRE(room.begin());
    auto& screen = room.touch_screen();
    std::size_t mark = room.trace().mark();
    screen.down(room.button(next_button), 1);
    screen.down(room.button(help_button), 2);
    screen.up(room.button(next_button), 1);
    screen.up(room.button(help_button), 2);
    CHECK(room.trace().wait_for(mark, "action", [](const TraceEvent& e) { return e.text("name") == "next"; }));
    std::this_thread::sleep_for(300ms);
    CHECK(actions(room, mark) == Names{"next"});

    mark = room.trace().mark();
    for (unsigned finger = 1; finger <= 4; ++finger) screen.down(room.button(static_cast<int>(finger)), finger);
    for (unsigned finger = 1; finger <= 4; ++finger) screen.up(room.button(static_cast<int>(finger)), finger);
    std::this_thread::sleep_for(300ms);
    CHECK(actions(room, mark).empty());
    screen.tap(room.button(next_button));
    CHECK(room.trace().wait_for(mark, "action", [](const TraceEvent& e) { return e.text("name") == "next"; }));
}

TEST_CASE("a stuck spot is set aside after ten seconds, the rest of the screen goes on working, and the log tells it without the time") {
    auto room = reading_room();
    REQUIRE(room.begin());
    const std::size_t mark = room.trace().mark();
    room.touch_screen().down(room.button(help_button), 1);
    std::this_thread::sleep_for(11s);
    room.touch_screen().tap(room.button(next_button), 2);
    CHECK(room.trace().wait_for(mark, "action", [](const TraceEvent& e) { return e.text("name") == "next"; }));
    room.touch_screen().up(room.button(help_button), 1);
    std::this_thread::sleep_for(300ms);
    CHECK(actions(room, mark) == Names{"next"});
    CHECK_FALSE(holds(room.program().errors(), "touch screen"));
    CHECK(room.program().end(SIGTERM, 5s) == Exit{0});
    CHECK(holds(room.program().errors(), "has lain on the touch screen for 10 s"));
}

TEST_CASE("a noisy panel acts on nothing while it is noisy, and the log tells it without the time") {
    auto room = reading_room();
    REQUIRE(room.begin());
    for (int i = 0; i < 40; ++i) {
        room.touch_screen().down(room.button(help_button));
        room.touch_screen().up(room.button(help_button));
    }
    std::this_thread::sleep_for(500ms);
    CHECK(actions(room, 0).size() <= 22);  // the key that began the visit, and the touches before there were enough to count as noise
    std::this_thread::sleep_for(2500ms);
    const std::size_t mark = room.trace().mark();
    room.touch_screen().tap(room.button(play_button));
    CHECK(room.trace().wait_for(mark, "action", [](const TraceEvent& e) { return e.text("name") == "play_pause"; }));
    CHECK_FALSE(holds(room.program().errors(), "touches"));
    CHECK(room.program().end(SIGTERM, 5s) == Exit{0});
    CHECK(holds(room.program().errors(), "more touches than hands can make"));
}

}  // namespace lectern::e2e
