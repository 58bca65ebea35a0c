// What visitors bring about is stored, and told in the log, at full hours only: the time of either would tell when somebody was here.
#pragma once

#include <chrono>
#include <optional>
#include <utility>

#include "speech/sound/clock.hpp"

namespace lectern::kiosk {

/// One thread, or under a mutex.
class FullHour {
public:
    using WallTime = std::chrono::system_clock::time_point;

    /// From now on there is something to store or to tell.
    void wait(speech::TimePoint now, WallTime wall) {
        if (due_) return;
        const auto left = std::chrono::floor<std::chrono::hours>(wall) + std::chrono::hours(1) - wall;
        due_ = now + std::chrono::duration_cast<speech::Clock::duration>(left);
    }
    /// The hour has come; told once.
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
