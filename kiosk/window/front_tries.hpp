// Decides when a window that is no longer in front takes the front again: at once the first time, then after growing pauses while another
// program keeps taking it, so that two programs never fight over it without end.
#pragma once

#include <chrono>
#include <optional>

namespace lectern::kiosk {

/// Main thread. Attempts are at least 100 ms apart, later 2 s. After 10 s in front, the next loss is answered at once again.
class FrontTries {
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    /// True if the window is to take the front now; this counts as an attempt.
    bool due(bool in_front, TimePoint now);
    /// When to call due() again if nothing happens before; empty while the window is in front.
    std::optional<TimePoint> deadline() const { return next_; }

private:
    std::chrono::milliseconds pause_{0};
    std::optional<TimePoint> last_;
    std::optional<TimePoint> next_;
};

}  // namespace lectern::kiosk
