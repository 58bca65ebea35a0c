#include "kiosk/try_delay.hpp"

#include <catch2/catch.hpp>

using namespace lectern::kiosk;
using namespace std::chrono_literals;
using lectern::speech::TimePoint;

TEST_CASE("each wrong try doubles the time until the next up to five minutes") {
    TryDelay delay;
    const TimePoint now{1h};
    CHECK(delay.left(now) == 0s);
    for (const auto expected : {1s, 2s, 4s, 8s, 16s, 32s, 64s, 128s, 256s, 300s, 300s}) {
        delay.wrong(now);
        CHECK(delay.left(now) == expected);
    }
}

TEST_CASE("time passes and a part of a second is still a second") {
    TryDelay delay;
    const TimePoint now{1h};
    delay.wrong(now);
    delay.wrong(now);
    CHECK(delay.left(now + 500ms) == 2s);
    CHECK(delay.left(now + 1500ms) == 1s);
    CHECK(delay.left(now + 2s) == 0s);
}

TEST_CASE("the right one makes it quick again") {
    TryDelay delay;
    const TimePoint now{1h};
    for (int i = 0; i < 5; ++i) delay.wrong(now);
    delay.right();
    CHECK(delay.left(now) == 0s);
    delay.wrong(now);
    CHECK(delay.left(now) == 1s);
}
