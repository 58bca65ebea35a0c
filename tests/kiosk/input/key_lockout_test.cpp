#include "kiosk/input/key_lockout.hpp"

#include <catch2/catch.hpp>

using namespace lectern;
using namespace lectern::kiosk;
using namespace std::chrono_literals;

namespace {

constexpr speech::TimePoint start{1h};
constexpr int five = 93;
constexpr int six = 94;

}  // namespace

TEST_CASE("the same key is not taken twice within the lockout and another key is") {
    KeyLockout lockout(500ms);
    CHECK(lockout.takes(five, start));
    lockout.released(five, start + 50ms);
    CHECK_FALSE(lockout.takes(five, start + 549ms));
    CHECK(lockout.takes(six, start + 549ms));
    CHECK(lockout.takes(five, start + 550ms));
}

TEST_CASE("the lockout counts from when the key was let go") {
    KeyLockout lockout(300ms);
    CHECK(lockout.takes(five, start));
    lockout.released(five, start + 2s);
    CHECK_FALSE(lockout.takes(five, start + 2299ms));
    CHECK(lockout.takes(five, start + 2300ms));
}

TEST_CASE("what is not taken does not lengthen the lockout") {
    KeyLockout lockout(500ms);
    CHECK(lockout.takes(five, start));
    lockout.released(five, start + 20ms);
    CHECK_FALSE(lockout.takes(five, start + 400ms));
    lockout.released(five, start + 420ms);
    CHECK(lockout.takes(five, start + 521ms));
}

TEST_CASE("without a lockout every press is taken") {
    KeyLockout lockout(0ms);
    CHECK(lockout.takes(five, start));
    CHECK(lockout.takes(five, start));
    lockout.released(five, start);
    CHECK(lockout.takes(five, start));
}
