#include "speech/narration/playback_clock.hpp"

#include <catch2/catch.hpp>

using namespace lectern::speech;
using namespace std::chrono_literals;

namespace {

constexpr TimePoint start = TimePoint{} + 1h;

/// 2205 frames are 100 ms.
PlayedRun run(UtteranceId utterance, std::uint32_t first, TimePoint at, bool last = false) {
    return {1, utterance, first, 2205, last, at};
}

PlaybackClock clock_with(std::initializer_list<PlayedRun> runs) {
    PlaybackClock clock;
    clock.begin_epoch(1);
    for (const auto& played : runs) clock.add(played);
    return clock;
}

}  // namespace

TEST_CASE("a frame is heard when its time has come and not when it was taken") {
    auto clock = clock_with({run(7, 0, start + 20ms)});
    CHECK_FALSE(clock.heard(start + 19ms));
    CHECK(clock.heard(start + 20ms) == HeardFrame{7, 0});
    CHECK(clock.heard(start + 70ms) == HeardFrame{7, 1102});
}

TEST_CASE("between two runs the last frame before is heard") {
    auto clock = clock_with({run(7, 0, start), run(7, 2205, start + 500ms)});
    CHECK(clock.heard(start + 300ms) == HeardFrame{7, 2204});
    CHECK(clock.heard(start + 500ms) == HeardFrame{7, 2205});
}

TEST_CASE("the heard frame never goes backwards inside an epoch") {
    auto clock = clock_with({run(7, 0, start)});
    CHECK(clock.heard(start + 50ms) == HeardFrame{7, 1102});
    CHECK(clock.heard(start + 10ms) == HeardFrame{7, 1102});
}

TEST_CASE("a run that claims to be heard before the one played before it is put behind it") {
    auto clock = clock_with({run(7, 0, start), run(7, 2205, start - 10s)});
    CHECK(clock.heard(start + 1ms) == HeardFrame{7, 2205 + 22});
}

TEST_CASE("an utterance has ended when its last frame has been heard") {
    auto clock = clock_with({run(7, 0, start, true), run(8, 0, start + 100ms)});
    CHECK_FALSE(clock.take_finished(start + 99ms));
    CHECK(clock.next_end() == start + 100ms);
    CHECK(clock.take_finished(start + 100ms) == 7);
    CHECK_FALSE(clock.take_finished(start + 100ms));
}

TEST_CASE("the time of a frame is foretold from the last run") {
    const auto clock = clock_with({run(7, 0, start)});
    CHECK(clock.time_of({7, 4410}) == start + 200ms);
    CHECK_FALSE(clock.time_of({8, 0}));
}

TEST_CASE("runs of another epoch are ignored") {
    auto clock = clock_with({{2, 7, 0, 2205, true, start}});
    CHECK_FALSE(clock.heard(start + 50ms));
    CHECK_FALSE(clock.take_finished(start + 1s));
}

TEST_CASE("what a lost device still held does not count as surely heard") {
    const auto clock = clock_with({run(7, 0, start), run(7, 2205, start + 100ms)});
    CHECK(clock.surely_heard(100ms) == HeardFrame{7, 2205});
    CHECK(clock.surely_heard(150ms) == HeardFrame{7, 1102});
}

TEST_CASE("the times of what was played since the last look are kept however long ago it was") {
    auto clock = clock_with({run(7, 0, start), run(7, 2205, start + 100ms)});
    clock.heard(start + 50ms);
    for (std::uint32_t i = 2; i < 600; ++i) clock.add(run(7, i * 2205, start + i * 100ms));
    clock.heard(start + 59s);
    CHECK(clock.time_of({7, 2205}) == start + 100ms);
    clock.heard(start + 60s);
    CHECK_FALSE(clock.time_of({7, 2205}));
}
