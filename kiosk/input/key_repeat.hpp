// Repeats the action of a held key, such as moving the focus. The system's auto-repeat starts after two thirds of a second, which is too
// soon for many hands, so repeats are timed here and the system's are ignored.
#pragma once

#include <chrono>
#include <optional>

#include "kiosk/values/action.hpp"
#include "speech/sound/clock.hpp"

namespace lectern::kiosk {

/// The time before the first repeat (508 407.4: at least two seconds) and between repeats (EN 301 549 5.7), long enough to hear each name.
inline constexpr std::chrono::seconds repeat_interval{2};
/// A key that is held longer than this has something lying on it.
inline constexpr std::chrono::seconds longest_repeat{60};

/// One key at a time. Main thread.
class KeyRepeat {
public:
    void press(int scancode, Action action, speech::TimePoint now) { key_ = {scancode, action, now, now + repeat_interval}; }
    void release(int scancode);
    void forget() { key_.reset(); }

    /// The action to repeat now, if the key was held long enough.
    std::optional<Action> due(speech::TimePoint now);
    std::optional<speech::TimePoint> deadline() const { return key_ ? std::optional(key_->next) : std::nullopt; }

private:
    struct Key {
        int scancode = 0;
        Action action{};
        speech::TimePoint pressed;
        speech::TimePoint next;
    };
    std::optional<Key> key_;
};

}  // namespace lectern::kiosk
