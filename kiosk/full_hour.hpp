// What visitors bring about is stored at full hours only: a file's time, too, would tell when somebody was here.
#pragma once

#include <chrono>
#include <optional>
#include <utility>

#include "speech/pcm.hpp"

namespace lectern::kiosk {

/// Main thread.
class FullHour {
public:
    using WallTime = std::chrono::system_clock::time_point;

    /// From now on there is something to store.
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
