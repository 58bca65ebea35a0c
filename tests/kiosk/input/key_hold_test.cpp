#include "kiosk/input/key_hold.hpp"

#include <catch2/catch.hpp>

using namespace lectern;
using namespace lectern::kiosk;
using namespace std::chrono_literals;

namespace {

constexpr speech::TimePoint start{1h};

}  // namespace

TEST_CASE("a key let go in time means what it means when pressed") {
    KeyHold hold;
    hold.press(98, Action::again, Action::spell_word, start);
    CHECK_FALSE(hold.due(start + 999ms));
    CHECK(hold.release(98) == Action::again);
    CHECK_FALSE(hold.due(start + 2s));
}

TEST_CASE("a key held for a second means something else, once") {
    KeyHold hold;
    hold.press(98, Action::again, Action::spell_word, start);
    CHECK(hold.deadline() == start + 1s);
    CHECK(hold.due(start + 1s) == Action::spell_word);
    CHECK_FALSE(hold.due(start + 2s));
    CHECK_FALSE(hold.release(98));
    CHECK_FALSE(hold.deadline());
}

TEST_CASE("letting go of another key says nothing of the one that is held") {
    KeyHold hold;
    hold.press(98, Action::again, Action::spell_word, start);
    CHECK_FALSE(hold.release(99));
    CHECK(hold.waiting());
    hold.forget();
    CHECK_FALSE(hold.release(98));
}
