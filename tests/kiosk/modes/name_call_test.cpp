#include "kiosk/modes/name_call.hpp"

#include <catch2/catch.hpp>

using namespace lectern::kiosk;
using namespace std::chrono_literals;
using lectern::speech::TimePoint;

namespace {

const TimePoint start{1h};

}  // namespace

TEST_CASE("the button calls, and pressed again it ends the call") {
    NameCall call({.every = 20s, .shown = 30s});
    CHECK_FALSE(call.calling());
    CHECK(call.press(start) == NameCall::Press::begins);
    CHECK(call.calling());
    CHECK(call.press(start + 5s) == NameCall::Press::ends);
}

TEST_CASE("a button that bounces does not end the call it has begun") {
    NameCall call({.every = 20s, .shown = 30s});
    call.press(start);
    CHECK(call.press(start + 999ms) == NameCall::Press::means_nothing);
    CHECK(call.calling());
    CHECK(call.press(start + 1s) == NameCall::Press::ends);
}

TEST_CASE("a call that was ended is not made again before its time") {
    NameCall call({.every = 20s, .shown = 30s});
    call.press(start);
    call.end();
    CHECK(call.press(start + 19s) == NameCall::Press::means_nothing);
    CHECK_FALSE(call.calling());
    CHECK(call.press(start + 20s) == NameCall::Press::begins);
}

TEST_CASE("a call is shown for its time where nobody takes it away") {
    NameCall call({.every = 20s, .shown = 30s});
    CHECK_FALSE(call.shown_until());
    call.press(start);
    CHECK(call.shown_until() == start + 30s);
    call.end();
    CHECK_FALSE(call.shown_until());
}
