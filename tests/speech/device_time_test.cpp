#include "speech/device_time.hpp"

#include <catch2/catch.hpp>

using namespace lectern::speech;
using namespace std::chrono_literals;

namespace {

constexpr TimePoint start = TimePoint{} + 1h;
constexpr std::size_t hundred_ms = 2205;

}  // namespace

TEST_CASE("the first sample is heard after the delay that the device reports") {
    DeviceTime time(50ms);
    CHECK(time.heard_at(start, 20ms, hundred_ms) == start + 20ms);
}

TEST_CASE("a delay of nothing or of many seconds is not believed") {
    CHECK(DeviceTime(50ms).heard_at(start, 0ms, hundred_ms) == start + 50ms);
    CHECK(DeviceTime(50ms).heard_at(start, -5ms, hundred_ms) == start + 50ms);
    CHECK(DeviceTime(50ms).heard_at(start, 1h, hundred_ms) == start + 50ms);
}

TEST_CASE("a jittering report moves the even course by a sixteenth of its error") {
    DeviceTime time(50ms);
    time.heard_at(start, 20ms, hundred_ms);
    CHECK(time.heard_at(start + 100ms, 36ms, hundred_ms) == start + 121ms);
}

TEST_CASE("a device that reports nothing keeps its even course") {
    DeviceTime time(50ms);
    time.heard_at(start, 20ms, hundred_ms);
    CHECK(time.heard_at(start + 103ms, 0ms, hundred_ms) == start + 120ms);
}

TEST_CASE("after a stall the report is taken as it is") {
    DeviceTime time(50ms);
    time.heard_at(start, 20ms, hundred_ms);
    CHECK(time.heard_at(start + 5s, 25ms, hundred_ms) == start + 5025ms);
}
