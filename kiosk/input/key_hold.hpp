// Tells a key that is held from one that is pressed: for keys that mean something else when held.
#pragma once

#include <chrono>
#include <optional>

#include "kiosk/values/action.hpp"
#include "speech/sound/clock.hpp"

namespace lectern::kiosk {

/// Long enough not to happen to a hand that is slow to let go (508 407.4 asks for two seconds before a repeat; this is none).
inline constexpr std::chrono::milliseconds hold_time{1000};

/// One key at a time. Main thread.
class KeyHold {
public:
    void press(int scancode, Action pressed, Action held, speech::TimePoint now) { key_ = {scancode, pressed, held, now + hold_time}; }
    /// The key was let go in time: what it means when pressed.
    std::optional<Action> release(int scancode);
    /// It was held long enough: what it means then, once.
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
