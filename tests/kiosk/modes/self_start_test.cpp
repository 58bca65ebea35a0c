#include "kiosk/modes/self_start.hpp"

#include <catch2/catch.hpp>

using namespace lectern::kiosk;
using namespace std::chrono_literals;
using lectern::speech::TimePoint;
using Way = SelfStart::Way;

namespace {

const TimePoint start{1h};
const SelfStartRules in_a_room{.enabled = true, .after = 10min, .aloud = true, .sounding = {9h, 17h}, .times_an_hour = 2};

}  // namespace

TEST_CASE("nothing starts by itself unless it is set") {
    const SelfStart self_start({});
    CHECK_FALSE(self_start.due(start, start + 24h, 12h));
    CHECK_FALSE(self_start.deadline(start));
}

TEST_CASE("it starts silently after the time that it was left alone") {
    const SelfStart self_start({.enabled = true, .after = 10min});
    CHECK(self_start.deadline(start) == start + 10min);
    CHECK_FALSE(self_start.due(start, start + 10min - 1ms, 12h));
    CHECK(self_start.due(start, start + 10min, 12h) == Way::silently);
}

TEST_CASE("it sounds within the stated hours only") {
    const SelfStart self_start(in_a_room);
    CHECK(self_start.due(start, start + 10min, 8h) == Way::silently);
    CHECK(self_start.due(start, start + 10min, 9h) == Way::aloud);
    CHECK(self_start.due(start, start + 10min, 16h) == Way::aloud);
    CHECK(self_start.due(start, start + 10min, 17h) == Way::silently);
}

TEST_CASE("the stated hours may go through midnight") {
    auto rules = in_a_room;
    rules.sounding = {22h, 6h};
    const SelfStart self_start(rules);
    CHECK(self_start.due(start, start + 10min, 23h) == Way::aloud);
    CHECK(self_start.due(start, start + 10min, 5h) == Way::aloud);
    CHECK(self_start.due(start, start + 10min, 12h) == Way::silently);
}

TEST_CASE("it sounds at most so many times an hour and is silent the other times") {
    SelfStart self_start(in_a_room);
    self_start.began(Way::aloud, start);
    self_start.began(Way::silently, start + 10min);
    CHECK(self_start.due(start, start + 20min, 12h) == Way::aloud);
    self_start.began(Way::aloud, start + 20min);
    CHECK(self_start.due(start, start + 59min, 12h) == Way::silently);
    CHECK(self_start.due(start, start + 60min, 12h) == Way::aloud);
    self_start.began(Way::aloud, start + 60min);
    CHECK(self_start.due(start, start + 79min, 12h) == Way::silently);
    CHECK(self_start.due(start, start + 80min, 12h) == Way::aloud);
}

TEST_CASE("no times an hour is never aloud") {
    auto rules = in_a_room;
    rules.times_an_hour = 0;
    SelfStart self_start(rules);
    CHECK(self_start.due(start, start + 10min, 12h) == Way::silently);
}
