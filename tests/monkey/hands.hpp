// The monkey's hands: keys, key chords and touches.
#pragma once

#include "tests/e2e/harness/program/kiosk_room.hpp"
#include "tests/monkey/deed.hpp"

namespace lectern::monkey {

/// Every key of the keypads and the keyboard that has a meaning, and some that have none.
const std::vector<std::string>& key_names();

/// Main thread only.
class Hands {
public:
    explicit Hands(e2e::KioskRoom& room) : room_(room) {}

    /// False when the deed is not one of hands. When it returns, the deed is done and no key is held.
    bool perform(const Deed& deed);

private:
    void chord(const std::string& first, const std::string& second, e2e::Clock::duration held);
    void touch(e2e::Place at);
    /// Puts several fingers down at once, side by side as in one hand.
    void fingers(unsigned count, e2e::Place first, e2e::Clock::duration held);
    void slide(e2e::Place from, e2e::Place to);
    /// Enters the PIN after the chord and follows the errand: to the staff's list, to a refused PIN, to a restart, or to the program's end.
    void staff(const std::string& errand);
    e2e::Place place(const std::string& x, const std::string& y) const;

    e2e::KioskRoom& room_;
};

}  // namespace lectern::monkey
