// Detects an absent visitor: after a while without a press the kiosk asks, and later gives up (WCAG 2.2.1, Section 508 407.5).
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

#include "speech/sound/clock.hpp"

namespace lectern::kiosk {

/// What a visitor may be doing without pressing anything. Listening to an article counts as being there, and so does a screen on which
/// presses have no meaning; listening to the interface does not.
struct Pastime {
    bool listening = false;
    std::chrono::seconds patience{60};
};

enum class Presence : std::uint8_t { here, asked, gone };

/// Main thread. Every press restarts the clock, any number of times.
class IdleClock {
public:
    explicit IdleClock(std::chrono::seconds warning) : warning_(warning) {}

    /// Somebody pressed something.
    void press(speech::TimePoint now);
    /// The display or the machine did not respond for `time`, so the visitor could not be answered: that time does not count.
    void stood_still(speech::Clock::duration time);
    Presence update(const Pastime& pastime, speech::TimePoint now);
    /// When update() may next return something new.
    std::optional<speech::TimePoint> deadline() const;

private:
    std::chrono::seconds warning_;
    std::chrono::seconds patience_{0};
    std::optional<speech::TimePoint> quiet_since_;  ///< empty: nobody has pressed anything
    std::optional<speech::TimePoint> asked_at_;
};

}  // namespace lectern::kiosk
