// A timer for the next full hour. What visitors cause is stored and logged at full hours only, because exact times would tell when somebody
// was here.
#pragma once

#include <chrono>
#include <optional>
#include <utility>

#include "speech/sound/clock.hpp"

namespace lectern::kiosk {

/// Not thread-safe: use it on one thread, or under a mutex.
class FullHour {
public:
    using WallTime = std::chrono::system_clock::time_point;

    /// There is something to store or log at the next full hour.
    void wait(speech::TimePoint now, WallTime wall) {
        if (due_) return;
        const auto left = std::chrono::floor<std::chrono::hours>(wall) + std::chrono::hours(1) - wall;
        due_ = now + std::chrono::duration_cast<speech::Clock::duration>(left);
    }
    /// True once when the full hour has come.
    bool due(speech::TimePoint now) {
        if (!due_ || now < *due_) return false;
        due_.reset();
        return true;
    }
    std::optional<speech::TimePoint> deadline() const { return due_; }

private:
    std::optional<speech::TimePoint> due_;
};

}  // namespace lectern::kiosk
