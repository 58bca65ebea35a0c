// Ignores a second press of the same key that follows too soon, because trembling hands press twice (EN 301 549 5.8, 508 407.4).
#pragma once

#include <chrono>
#include <optional>

#include "speech/sound/clock.hpp"

namespace lectern::kiosk {

/// Main thread.
class KeyLockout {
public:
    /// `time`: from the end of a keystroke to the next accepted press of the same key; 0 disables the lockout.
    explicit KeyLockout(std::chrono::milliseconds time) : time_(time) {}

    /// A key went down: false if it still counts as the same keystroke. An ignored press does not extend the lockout, so a steady rhythm of
    /// presses is never locked out permanently.
    bool takes(int scancode, speech::TimePoint now);
    void released(int scancode, speech::TimePoint now);

private:
    struct Keystroke {
        int scancode = 0;
        bool held = true;
        speech::TimePoint ended;  ///< when it was released; while it is held, when it was pressed
    };
    std::chrono::milliseconds time_;
    std::optional<Keystroke> last_;
};

}  // namespace lectern::kiosk
