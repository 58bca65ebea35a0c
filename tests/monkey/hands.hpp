// The monkey's hands: keys, chords and touches.
#pragma once

#include "tests/e2e/harness/program/kiosk_room.hpp"
#include "tests/monkey/deed.hpp"

namespace lectern::monkey {

/// Every key of the keypads and of the keyboard that means something, and some that do not.
const std::vector<std::string>& key_names();

/// Main thread only.
class Hands {
public:
    explicit Hands(e2e::KioskRoom& room) : room_(room) {}

    /// False where it is no deed of hands. Returns when it is done, with nothing held.
    bool perform(const Deed& deed);

private:
    void chord(const std::string& first, const std::string& second, e2e::Clock::duration held);
    void touch(e2e::Place at);
    /// As many at once, beside each other, as a hand has them.
    void fingers(unsigned count, e2e::Place first, e2e::Clock::duration held);
    void slide(e2e::Place from, e2e::Place to);
    /// Through the chord and the PIN, as far as the keys lead: to the list, to a refusal, or to a new start or the end.
    void staff(const std::string& errand);
    e2e::Place place(const std::string& x, const std::string& y) const;

    e2e::KioskRoom& room_;
};

}  // namespace lectern::monkey
