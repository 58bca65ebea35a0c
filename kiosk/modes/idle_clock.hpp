// Tells whether a visitor is still there: after a while without a press it asks, and later gives up (WCAG 2.2.1, Section 508 407.5).
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

#include "speech/sound/clock.hpp"

namespace lectern::kiosk {

/// What a visitor is doing without pressing anything. Listening to an article is being there, and so is a screen on which pressing means
/// nothing; hearing the interface is not.
struct Pastime {
    bool listening = false;
    std::chrono::seconds patience{60};
};

enum class Presence : std::uint8_t { here, asked, gone };

/// Main thread. Any press begins anew, as often as one likes.
class IdleClock {
public:
    explicit IdleClock(std::chrono::seconds warning) : warning_(warning) {}

    /// Somebody pressed something.
    void press(speech::TimePoint now);
    /// So long nobody could be answered, since the display or the machine stood still: it counts for nothing.
    void stood_still(speech::Clock::duration time);
    Presence update(const Pastime& pastime, speech::TimePoint now);
    /// When update() may have something new to tell.
    std::optional<speech::TimePoint> deadline() const;
    /// Nobody is here.
    void stop();

private:
    std::chrono::seconds warning_;
    std::chrono::seconds patience_{0};
    std::optional<speech::TimePoint> quiet_since_;  ///< nothing: nobody is here
    std::optional<speech::TimePoint> asked_at_;
};

}  // namespace lectern::kiosk
