// A key that is held moves the focus on and on. The system's own auto-repeat begins after two thirds of a second, too soon for many
// hands, so that it is timed here and the system's is ignored.
#pragma once

#include <chrono>
#include <optional>

#include "kiosk/values/action.hpp"
#include "speech/sound/clock.hpp"

namespace lectern::kiosk {

/// Before the first repeat (508 407.4: at least two seconds) and from one to the next (EN 301 549 5.7), so that each name can be heard.
inline constexpr std::chrono::seconds repeat_interval{2};
/// A key that is held longer than this lies under something.
inline constexpr std::chrono::seconds longest_repeat{60};

/// One key at a time. Main thread.
class KeyRepeat {
public:
    void press(int scancode, Action action, speech::TimePoint now) { key_ = {scancode, action, now, now + repeat_interval}; }
    void release(int scancode);
    void forget() { key_.reset(); }

    /// What it does once more, where it was held long enough.
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
