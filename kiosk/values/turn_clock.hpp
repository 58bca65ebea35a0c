// The time, as one turn of the main loop sees it: whatever happens in a turn happens at the same moment. Main thread.
#pragma once

#include <functional>
#include <utility>

#include "speech/sound/clock.hpp"

namespace lectern::kiosk {

class TurnClock {
public:
    explicit TurnClock(std::function<speech::TimePoint()> clock) : clock_(std::move(clock)), now_(clock_()) {}

    /// When this turn began.
    speech::TimePoint now() const { return now_; }
    /// The time that has come meanwhile, for measuring how long a turn takes.
    speech::TimePoint present() const { return clock_(); }
    /// A new turn begins. Returns when the last one began.
    speech::TimePoint tick() { return std::exchange(now_, clock_()); }

private:
    std::function<speech::TimePoint()> clock_;
    speech::TimePoint now_;
};

}  // namespace lectern::kiosk
