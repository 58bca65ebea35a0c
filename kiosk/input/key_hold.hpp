// Tells a held key from a short press, for keys whose meaning differs when held.
#pragma once

#include <chrono>
#include <optional>

#include "kiosk/values/action.hpp"
#include "speech/sound/clock.hpp"

namespace lectern::kiosk {

/// Long enough that a hand that is slow to let go does not hold the key by mistake. (508 407.4 asks for two seconds before a key repeats;
/// this is not a repeat.)
inline constexpr std::chrono::milliseconds hold_time{1000};

/// One key at a time. Main thread.
class KeyHold {
public:
    void press(int scancode, Action pressed, Action held, speech::TimePoint now) { key_ = {scancode, pressed, held, now + hold_time}; }
    /// The key was released: returns the meaning of a short press if it was released in time.
    std::optional<Action> release(int scancode);
    /// Returns the held meaning, once, when the key was held long enough.
    std::optional<Action> due(speech::TimePoint now);
    void forget() { key_.reset(); }

    bool waiting() const { return key_.has_value(); }
    std::optional<speech::TimePoint> deadline() const { return key_ ? std::optional(key_->due) : std::nullopt; }

private:
    struct Key {
        int scancode = 0;
        Action pressed{};
        Action held{};
        speech::TimePoint due;
    };
    std::optional<Key> key_;
};

}  // namespace lectern::kiosk
