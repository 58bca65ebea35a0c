// When a window that lost its place in front takes it again: at once, and while
// somebody else keeps taking it, after ever longer pauses, so that two programs
// never fight over it without end.
#pragma once

#include <chrono>
#include <optional>

namespace lectern::kiosk {

/// Main thread. Two tries are at least 100 ms apart, later 2 s; after 10 s in
/// front the next loss is answered at once again.
class FrontTries {
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    /// True where the front is to be taken now; the try counts as made.
    bool due(bool in_front, TimePoint now);
    /// When to ask again though nothing has happened; nothing while it is in
    /// front.
    std::optional<TimePoint> deadline() const { return next_; }

private:
    std::chrono::milliseconds pause_{0};
    std::optional<TimePoint> last_;
    std::optional<TimePoint> next_;
};

}  // namespace lectern::kiosk
