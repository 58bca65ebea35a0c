#include "kiosk/visit/exploration.hpp"

#include <catch2/catch.hpp>

using namespace lectern;
using namespace lectern::kiosk;
using namespace std::chrono_literals;

namespace {

constexpr speech::TimePoint start{1h};

}  // namespace

TEST_CASE("what is read waits from the first thing that a finger comes upon") {
    Exploration exploration;
    CHECK(exploration.deadline() == std::nullopt);
    CHECK(exploration.come_upon(true, start));
    CHECK_FALSE(exploration.come_upon(true, start + 1s));
}

TEST_CASE("it goes on when the finger has been away and all has been quiet for three seconds") {
    Exploration exploration;
    exploration.come_upon(true, start);
    CHECK_FALSE(exploration.over(true, start + 20s));
    CHECK(exploration.deadline() == start + 23s);
    CHECK_FALSE(exploration.over(false, start + 22999ms));
    CHECK(exploration.over(false, start + 23s));
    CHECK_FALSE(exploration.over(false, start + 30s));
    CHECK(exploration.come_upon(true, start + 31s));
}

TEST_CASE("whoever does something else ends it") {
    Exploration exploration;
    CHECK_FALSE(exploration.end());
    exploration.come_upon(true, start);
    CHECK(exploration.end());
    CHECK_FALSE(exploration.over(false, start + 1min));
    CHECK_FALSE(exploration.take_hint());
}

TEST_CASE("how to choose is said once behind each thing, until the visitor has done it") {
    Exploration exploration;
    exploration.come_upon(true, start);
    CHECK(exploration.take_hint());
    CHECK_FALSE(exploration.take_hint());
    exploration.come_upon(true, start);
    CHECK(exploration.take_hint());
    exploration.learned();
    exploration.come_upon(true, start);
    CHECK_FALSE(exploration.take_hint());
}

TEST_CASE("of what can only be heard nothing is said about choosing") {
    Exploration exploration;
    exploration.come_upon(true, start);
    exploration.come_upon(false, start);
    CHECK_FALSE(exploration.take_hint());
}
