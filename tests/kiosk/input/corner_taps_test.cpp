#include "kiosk/input/corner_taps.hpp"

#include <catch2/catch.hpp>

using namespace lectern::kiosk;
using namespace std::chrono_literals;
using lectern::speech::TimePoint;

namespace {

constexpr Size screen{1000, 600};
constexpr Point left{20, 20};
constexpr Point right{980, 20};

/// Touches the points one after the other; true when the last touch completed the sequence.
bool touches(CornerTaps& taps, const std::vector<Point>& points, std::chrono::milliseconds apart = 500ms) {
    static TimePoint now{1h};
    now += 1min;
    bool done = false;
    for (const auto at : points) done = taps.touch(at, screen, 100, now += apart);
    return done;
}

}  // namespace

TEST_CASE("six touches of the upper corners in turn are the way in from either side") {
    CornerTaps taps;
    CHECK(touches(taps, {left, right, left, right, left, right}));
    CHECK(touches(taps, {right, left, right, left, right, left}));
    CHECK_FALSE(touches(taps, {left, right, left, right, left}));
}

TEST_CASE("a finger that taps in one place or elsewhere is no way in") {
    CornerTaps taps;
    CHECK_FALSE(touches(taps, {left, left, left, left, left, left, left}));
    CHECK_FALSE(touches(taps, {left, right, left, {500, 300}, right, left, right}));
    CHECK_FALSE(touches(taps, {left, {980, 580}, left, {980, 580}, left, {980, 580}}));
}

TEST_CASE("slow touches are no way in") {
    CornerTaps taps;
    CHECK_FALSE(touches(taps, {left, right, left, right, left, right}, 2s));
    CHECK(touches(taps, {left, right, left, right, left, right}, 1600ms));
}
