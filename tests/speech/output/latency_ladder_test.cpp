#include "speech/output/latency_ladder.hpp"

#include <catch2/catch.hpp>

using namespace lectern::speech;
using namespace std::chrono_literals;

namespace {

constexpr TimePoint start = TimePoint{} + 1h;

/// A ladder whose stream was opened with this latency at `start`.
LatencyLadder opened_with(std::chrono::milliseconds latency) {
    LatencyLadder ladder(latency);
    ladder.opened(start);
    return ladder;
}

/// The latency after three checks, each of which found new underflows.
std::chrono::milliseconds after_three(LatencyLadder& ladder) {
    ladder.opened(start);
    for (std::uint64_t i = 1; i <= 3; ++i) ladder.raised_by(i, start + 1s + i * 250ms);
    return ladder.latency();
}

/// Reports new underflows at three checks; returns whether the last one raised the latency.
bool stumble_three_times(DeviceLatencies& latencies, const std::string& device) {
    latencies.opened(device, start);
    bool raised = false;
    for (std::uint64_t i = 1; i <= 3; ++i) raised = latencies.raised_by(device, i, start + 1s + i * 250ms);
    return raised;
}

}  // namespace

TEST_CASE("underflows at three looks within ten seconds raise the latency") {
    auto ladder = opened_with(20ms);
    CHECK_FALSE(ladder.raised_by(1, start + 2s));
    CHECK_FALSE(ladder.raised_by(2, start + 7s));
    CHECK_FALSE(ladder.raised_by(2, start + 11s));
    CHECK(ladder.raised_by(3, start + 12s));
    CHECK(ladder.latency() == 30ms);
}

TEST_CASE("underflows that are further apart raise nothing") {
    auto ladder = opened_with(20ms);
    CHECK_FALSE(ladder.raised_by(1, start + 2s));
    CHECK_FALSE(ladder.raised_by(2, start + 7s));
    CHECK_FALSE(ladder.raised_by(3, start + 12001ms));
    CHECK_FALSE(ladder.raised_by(4, start + 17001ms));
    CHECK(ladder.latency() == 20ms);
}

TEST_CASE("what comes between two looks is one stumble however many underflows it brings") {
    auto ladder = opened_with(20ms);
    CHECK_FALSE(ladder.raised_by(50, start + 2s));
    CHECK_FALSE(ladder.raised_by(50, start + 3s));
    CHECK_FALSE(ladder.raised_by(90, start + 4s));
    CHECK(ladder.raised_by(91, start + 5s));
    CHECK(ladder.latency() == 30ms);
}

TEST_CASE("underflows of a stream's first second do not count") {
    auto ladder = opened_with(20ms);
    CHECK_FALSE(ladder.raised_by(40, start + 999ms));
    CHECK_FALSE(ladder.raised_by(42, start + 1s));
    CHECK_FALSE(ladder.raised_by(43, start + 2s));
    CHECK(ladder.raised_by(44, start + 3s));
}

TEST_CASE("a stream that is opened anew counts from nothing") {
    auto ladder = opened_with(20ms);
    ladder.raised_by(1, start + 2s);
    ladder.raised_by(2, start + 2500ms);
    ladder.opened(start + 3s);
    CHECK_FALSE(ladder.raised_by(1, start + 5s));
    CHECK_FALSE(ladder.raised_by(2, start + 6s));
    CHECK(ladder.raised_by(3, start + 7s));
}

TEST_CASE("the ladder begins at 10 ms, its steps are 20 30 45 70 100, and there is none above") {
    LatencyLadder ladder;
    CHECK(ladder.latency() == 10ms);
    CHECK(after_three(ladder) == 20ms);
    CHECK(after_three(ladder) == 30ms);
    CHECK(after_three(ladder) == 45ms);
    CHECK(after_three(ladder) == 70ms);
    CHECK(after_three(ladder) == 100ms);
    CHECK(after_three(ladder) == 100ms);
}

TEST_CASE("a ladder that begins between two steps goes on at the next one") {
    LatencyLadder ladder(35ms);
    CHECK(after_three(ladder) == 45ms);
}

TEST_CASE("each device climbs a ladder of its own, which begins where it was found to stand") {
    DeviceLatencies latencies({}, {{"HDMI", 30ms}});
    CHECK(latencies.of("HDMI") == 30ms);
    CHECK(latencies.of("headphones") == 10ms);
    stumble_three_times(latencies, "HDMI");
    CHECK(latencies.of("HDMI") == 45ms);
    CHECK(latencies.of("headphones") == 10ms);
    stumble_three_times(latencies, "headphones");
    CHECK(latencies.of("headphones") == 20ms);
}

TEST_CASE("a fixed latency is asked for whatever was found, and is never raised") {
    DeviceLatencies latencies(15ms, {{"HDMI", 30ms}});
    CHECK(latencies.of("HDMI") == 15ms);
    CHECK_FALSE(stumble_three_times(latencies, "HDMI"));
    CHECK(latencies.of("HDMI") == 15ms);
}
