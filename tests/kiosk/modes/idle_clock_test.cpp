#include "kiosk/modes/idle_clock.hpp"

#include <catch2/catch.hpp>

using namespace lectern::kiosk;
using namespace std::chrono_literals;

namespace {

const lectern::speech::TimePoint start{1h};
constexpr Pastime choosing{.listening = false, .patience = 60s};
constexpr Pastime paused{.listening = false, .patience = 180s};
constexpr Pastime listening{.listening = true, .patience = 180s};

}  // namespace

TEST_CASE("nobody is asked before somebody came") {
    IdleClock clock(25s);
    CHECK(clock.update(choosing, start + 1h) == Presence::here);
    CHECK_FALSE(clock.deadline());
}

TEST_CASE("after a minute without a press it asks and 25 seconds later it gives up") {
    IdleClock clock(25s);
    clock.press(start);
    CHECK(clock.update(choosing, start + 59s) == Presence::here);
    CHECK(clock.deadline() == start + 60s);
    CHECK(clock.update(choosing, start + 60s) == Presence::asked);
    CHECK(clock.deadline() == start + 85s);
    CHECK(clock.update(choosing, start + 84s) == Presence::asked);
    CHECK(clock.update(choosing, start + 85s) == Presence::gone);
}

TEST_CASE("who paused an article is given three minutes") {
    IdleClock clock(25s);
    clock.press(start);
    CHECK(clock.update(paused, start + 179s) == Presence::here);
    CHECK(clock.update(paused, start + 180s) == Presence::asked);
}

TEST_CASE("listening is being there however long it lasts") {
    IdleClock clock(25s);
    clock.press(start);
    CHECK(clock.update(listening, start + 2h) == Presence::here);
    CHECK(clock.update(choosing, start + 2h + 59s) == Presence::here);
    CHECK(clock.update(choosing, start + 2h + 60s) == Presence::asked);
}

TEST_CASE("R17 a press answers the question, at least ten times") {
    IdleClock clock(25s);
    auto now = start;
    clock.press(now);
    for (int answer = 0; answer < 12; ++answer) {
        CHECK(clock.update(choosing, now + 60s) == Presence::asked);
        now += 84s;
        clock.press(now);
        CHECK(clock.update(choosing, now) == Presence::here);
    }
}

TEST_CASE("while nobody can be answered no time passes for the visitor, who is asked and given up as usual afterwards") {
    IdleClock clock(25s);
    clock.press(start);
    CHECK(clock.update(choosing, start + 50s) == Presence::here);
    clock.stood_still(5min);
    CHECK(clock.update(choosing, start + 5min + 59s) == Presence::here);
    CHECK(clock.update(choosing, start + 5min + 60s) == Presence::asked);
    clock.stood_still(40s);
    CHECK(clock.update(choosing, start + 6min + 64s) == Presence::asked);
    CHECK(clock.update(choosing, start + 6min + 65s) == Presence::gone);
}
