#include "kiosk/values/turn_clock.hpp"

#include <catch2/catch.hpp>
#include <chrono>

using namespace lectern;
using namespace std::chrono_literals;

TEST_CASE("time stands still during a turn, and the next turn begins when it begins") {
    speech::TimePoint time{1h};
    kiosk::TurnClock clock([&] { return time; });
    time += 5s;
    CHECK(clock.now() == speech::TimePoint{1h});
    CHECK(clock.present() == speech::TimePoint{1h} + 5s);
    CHECK(clock.tick() == speech::TimePoint{1h});
    CHECK(clock.now() == speech::TimePoint{1h} + 5s);
}
