#include "kiosk/values/time_of_day.hpp"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <ctime>

#include "kiosk/modes/quiet_hours.hpp"

using namespace lectern::kiosk;
using namespace std::chrono_literals;

TEST_CASE("the hours of each day begin with their first minute and end before their last") {
    const DailyHours noon{12h, 14h};
    CHECK_FALSE(noon.at(11h + 59min));
    CHECK(noon.at(12h));
    CHECK(noon.at(13h + 59min));
    CHECK_FALSE(noon.at(14h));
    CHECK((DailyHours{9h, 24h}.at(23h + 59min)));
}

TEST_CASE("quiet hours have a loudest step, and other hours none") {
    const QuietHours noon{{12h, 14h}, 3};
    CHECK(noon.ceiling_at(13h) == 3);
    CHECK(noon.ceiling_at(15h) == std::nullopt);
}

TEST_CASE("the hours of each day may go across midnight") {
    const DailyHours night{22h, 6h};
    CHECK(night.at(23h));
    CHECK(night.at(0h));
    CHECK(night.at(5h + 59min));
    CHECK_FALSE(night.at(6h));
    CHECK_FALSE(night.at(12h));
}

TEST_CASE("from a time until the same time is never") {
    CHECK_FALSE(DailyHours{}.at(0min));
    CHECK_FALSE((DailyHours{22h, 22h}.at(22h)));
}

TEST_CASE("a time of day is read and written as clocks show it") {
    CHECK(minute_of_day("00:00") == 0min);
    CHECK(minute_of_day("22:30") == 22h + 30min);
    CHECK(clock_time(6h + 5min) == "06:05");
    for (const char* wrong : {"", "24:00", "12:60", "7:00", "07.00", "-7:00", "07:-1", "0700", "07:00 "}) {
        CAPTURE(wrong);
        CHECK_FALSE(minute_of_day(wrong));
    }
}

TEST_CASE("the minute is that of the machine's own time zone") {
    ::setenv("TZ", "XXX-5:30", 1);  // 5.5 hours ahead of UTC, without summer time
    ::tzset();
    CHECK(local_minute(std::chrono::system_clock::time_point(20h)) == 1h + 30min);
    ::unsetenv("TZ");
    ::tzset();
}
