// Hands that shake press twice: so soon after a keystroke the same key is not taken for another one (EN 301 549 5.8, 508 407.4).
#pragma once

#include <chrono>
#include <optional>

#include "speech/sound/clock.hpp"

namespace lectern::kiosk {

/// Main thread.
class KeyLockout {
public:
    /// From a keystroke's end to the next press of the same key; 0: never.
    explicit KeyLockout(std::chrono::milliseconds time) : time_(time) {}

    /// A key went down: false where that is the same keystroke still. What is not taken does not count as a keystroke, so that a steady
    /// rhythm is never shut out for good.
    bool takes(int scancode, speech::TimePoint now);
    void released(int scancode, speech::TimePoint now);

private:
    struct Keystroke {
        int scancode = 0;
        bool held = true;
        speech::TimePoint ended;  ///< or began, while it is held
    };
    std::chrono::milliseconds time_;
    std::optional<Keystroke> last_;
};

}  // namespace lectern::kiosk
