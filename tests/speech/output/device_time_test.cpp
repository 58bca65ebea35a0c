#include "speech/output/device_time.hpp"

#include <catch2/catch.hpp>
#include <limits>

using namespace lectern::speech;
using namespace std::chrono_literals;

namespace {

constexpr TimePoint start = TimePoint{} + 1h;
constexpr auto callback = 100ms;

}  // namespace

TEST_CASE("the first sample is heard after the delay that the device reports") {
    DeviceTime time(50ms);
    CHECK(time.heard_at(start, 20ms, callback) == start + 20ms);
}

TEST_CASE("a delay of nothing or of many seconds is not believed") {
    CHECK(DeviceTime(50ms).heard_at(start, 0ms, callback) == start + 50ms);
    CHECK(DeviceTime(50ms).heard_at(start, -5ms, callback) == start + 50ms);
    CHECK(DeviceTime(50ms).heard_at(start, 1h, callback) == start + 50ms);
}

TEST_CASE("a delay that is infinite or no number is not believed") {
    const double infinite = std::numeric_limits<double>::infinity();
    const double no_number = std::numeric_limits<double>::quiet_NaN();
    for (const double absurd : {infinite, -infinite, no_number, 1e300}) {
        CHECK(DeviceTime(50ms).heard_at(start, DeviceTime::Claim(absurd), callback) == start + 50ms);
        CHECK(DeviceTime(DeviceTime::Claim(absurd)).heard_at(start, 20ms, callback) == start + 20ms);
    }
}

TEST_CASE("a first report far beyond what the stream says of itself is not believed") {
    CHECK(DeviceTime(50ms).heard_at(start, 400ms, callback) == start + 400ms);
    CHECK(DeviceTime(50ms).heard_at(start, 1900ms, callback) == start + 50ms);
}

TEST_CASE("one report that leaves the even course is not followed, eight that agree are") {
    DeviceTime time(50ms);
    time.heard_at(start, 20ms, callback);
    for (int i = 1; i < 8; ++i) CHECK(time.heard_at(start + i * callback, 300ms, callback) == start + i * callback + 20ms);
    CHECK(time.heard_at(start + 8 * callback, 300ms, callback) == start + 8 * callback + 300ms);
    CHECK(time.heard_at(start + 9 * callback, 300ms, callback) == start + 9 * callback + 300ms);
}

TEST_CASE("reports that leave the even course and contradict each other are never followed") {
    DeviceTime time(50ms);
    time.heard_at(start, 20ms, callback);
    for (int i = 1; i < 100; ++i)
        CHECK(time.heard_at(start + i * callback, i % 2 == 0 ? 300ms : 1500ms, callback) == start + i * callback + 20ms);
}

TEST_CASE("a report of nothing keeps the course also where the stream misjudges itself") {
    DeviceTime time(50ms);
    time.heard_at(start, 300ms, callback);
    CHECK(time.heard_at(start + callback, 0ms, callback) == start + 400ms);
}

TEST_CASE("a jittering report moves the even course by a sixteenth of its error") {
    DeviceTime time(50ms);
    time.heard_at(start, 20ms, callback);
    CHECK(time.heard_at(start + 100ms, 36ms, callback) == start + 121ms);
}

TEST_CASE("a device that reports nothing keeps its even course") {
    DeviceTime time(50ms);
    time.heard_at(start, 20ms, callback);
    CHECK(time.heard_at(start + 103ms, 0ms, callback) == start + 120ms);
}

TEST_CASE("after a stall the report is taken as it is") {
    DeviceTime time(50ms);
    time.heard_at(start, 20ms, callback);
    CHECK(time.heard_at(start + 5s, 25ms, callback) == start + 5025ms);
}
