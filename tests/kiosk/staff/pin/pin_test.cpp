#include "kiosk/staff/pin/pin.hpp"

#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <new>
#include <type_traits>

using namespace lectern::kiosk;

namespace {

/// The memory of a PIN, which can still be read after the PIN is destroyed.
struct Remains {
    alignas(Pin) std::array<unsigned char, sizeof(Pin)> memory{};
    Pin* pin = new (memory.data()) Pin;

    void enter(std::string_view digits) const {
        for (const char digit : digits) pin->add(digit);
    }
    bool hold_digits() const {
        return std::ranges::any_of(memory, [](unsigned char byte) { return byte >= '0' && byte <= '9'; });
    }
};

}  // namespace

TEST_CASE("a PIN takes digits, gives the last one back, and has room for twelve") {
    Pin pin;
    for (const char digit : std::string_view("1234567890123")) pin.add(digit);
    CHECK(pin.digits() == "123456789012");
    pin.take_away();
    CHECK(pin.digits() == "12345678901");
    pin.clear();
    pin.take_away();
    CHECK(pin.empty());
}

TEST_CASE("a PIN cannot be copied, and what it was moved from is empty") {
    CHECK_FALSE(std::is_copy_constructible_v<Pin>);
    CHECK_FALSE(std::is_copy_assignable_v<Pin>);
    Pin pin;
    pin.add('7');
    const Pin moved = std::move(pin);
    CHECK(moved.digits() == "7");
    CHECK(pin.empty());  // NOLINT(bugprone-use-after-move): that is what is tested
}

TEST_CASE("no digit is left in memory of a PIN that was cleared, moved away or is gone") {
    Remains cleared;
    cleared.enter("2580");
    REQUIRE(cleared.hold_digits());
    cleared.pin->clear();
    CHECK_FALSE(cleared.hold_digits());
    Remains moved;
    moved.enter("2580");
    const Pin elsewhere = std::move(*moved.pin);
    CHECK_FALSE(moved.hold_digits());
    Remains taken_away;
    taken_away.enter("2");
    taken_away.pin->take_away();
    CHECK_FALSE(taken_away.hold_digits());
    Remains gone;
    gone.enter("2580");
    gone.pin->~Pin();
    CHECK_FALSE(gone.hold_digits());
}
