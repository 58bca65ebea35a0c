#include "kiosk/window/front_tries.hpp"

#include <catch2/catch.hpp>

using namespace lectern::kiosk;
using namespace std::chrono_literals;

namespace {

const FrontTries::TimePoint start{1h};

}  // namespace

TEST_CASE("a window in front has nothing to take and nothing to wait for") {
    FrontTries tries;
    CHECK_FALSE(tries.due(true, start));
    CHECK_FALSE(tries.deadline());
}

TEST_CASE("a front that was lost is taken at once") {
    FrontTries tries;
    tries.due(true, start);
    CHECK(tries.due(false, start + 1h));
}

TEST_CASE(
    "a try without success is made again after ever longer pauses, and "
    "never given up") {
    FrontTries tries;
    std::vector<std::chrono::milliseconds> pauses;
    auto now = start;
    for (int i = 0; i < 8; ++i) {
        REQUIRE(tries.due(false, now));
        CHECK_FALSE(tries.due(false, now));
        pauses.push_back(std::chrono::duration_cast<std::chrono::milliseconds>(*tries.deadline() - now));
        now = *tries.deadline();
    }
    CHECK(pauses == std::vector<std::chrono::milliseconds>{100ms, 200ms, 400ms, 800ms, 1600ms, 2s, 2s, 2s});
}

TEST_CASE("somebody who takes the front back each time is answered ever later") {
    FrontTries tries;
    int taken = 0;
    for (auto now = start; now < start + 60s; now += 1ms) {
        if (tries.due(false, now)) {
            ++taken;
            tries.due(true, now + 1us);  // the kiosk is in front for a moment
        }
    }
    CHECK(taken < 40);
    CHECK(taken > 20);
}

TEST_CASE("after ten calm seconds in front a loss is answered at once again") {
    FrontTries tries;
    auto now = start;
    for (int i = 0; i < 10; ++i, now = *tries.deadline()) tries.due(false, now);
    REQUIRE(tries.due(false, now));
    tries.due(true, now + 1ms);
    CHECK_FALSE(tries.due(false, now + 2ms));
    tries.due(true, now + 3ms);
    CHECK(tries.due(false, now + 11s));
    CHECK(*tries.deadline() == now + 11s + 100ms);
}
