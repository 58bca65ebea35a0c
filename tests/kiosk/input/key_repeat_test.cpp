#include "kiosk/input/key_repeat.hpp"

#include <catch2/catch.hpp>

using namespace lectern;
using namespace lectern::kiosk;
using namespace std::chrono_literals;

namespace {

constexpr speech::TimePoint start{1h};

}  // namespace

TEST_CASE("a key that is held moves on after two seconds and every two seconds from then on") {
    KeyRepeat repeat;
    repeat.press(81, Action::next_sentence, start);
    CHECK(repeat.deadline() == start + 2s);
    CHECK_FALSE(repeat.due(start + 1999ms));
    CHECK(repeat.due(start + 2s) == Action::next_sentence);
    CHECK_FALSE(repeat.due(start + 3999ms));
    CHECK(repeat.due(start + 4s) == Action::next_sentence);
}

TEST_CASE("a key that is let go moves no more and another key's release is not its own") {
    KeyRepeat repeat;
    repeat.press(81, Action::next_sentence, start);
    repeat.release(82);
    CHECK(repeat.due(start + 2s));
    repeat.release(81);
    CHECK_FALSE(repeat.due(start + 10s));
    CHECK_FALSE(repeat.deadline());
}

TEST_CASE("another key takes the place of the one that is held") {
    KeyRepeat repeat;
    repeat.press(81, Action::next_sentence, start);
    repeat.press(82, Action::previous_sentence, start + 1s);
    CHECK_FALSE(repeat.due(start + 2s));
    CHECK(repeat.due(start + 3s) == Action::previous_sentence);
    repeat.forget();
    CHECK_FALSE(repeat.deadline());
}

TEST_CASE("a key on which something lies stops after a minute") {
    KeyRepeat repeat;
    repeat.press(81, Action::next_sentence, start);
    for (auto now = start + 2s; now < start + 60s; now += 2s) CHECK(repeat.due(now));
    CHECK(repeat.due(start + 60s));
    CHECK_FALSE(repeat.deadline());
    CHECK_FALSE(repeat.due(start + 62s));
}
