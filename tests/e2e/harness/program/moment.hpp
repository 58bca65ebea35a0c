// The clock that the harness and the trace share: CLOCK_MONOTONIC, which std::chrono::steady_clock reads on this system.
#pragma once

#include <chrono>
#include <thread>

namespace lectern::e2e {

using Clock = std::chrono::steady_clock;
using Moment = Clock::time_point;
using namespace std::chrono_literals;

/// The value of the trace's field `t`, in seconds.
inline double to_trace_seconds(Moment moment) {
    return std::chrono::duration<double>(moment.time_since_epoch()).count();
}

inline Moment from_trace_seconds(double seconds) {
    return Moment{std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds))};
}

inline double to_ms(Clock::duration duration) {
    return std::chrono::duration<double, std::milli>(duration).count();
}

/// Repeats `condition` until it is true or the time is over, and returns its last result.
template <typename Condition>
bool eventually(Clock::duration timeout, Condition condition, Clock::duration interval = 2ms) {
    const Moment deadline = Clock::now() + timeout;
    while (!condition()) {
        if (Clock::now() >= deadline) return condition();
        std::this_thread::sleep_for(interval);
    }
    return true;
}

}  // namespace lectern::e2e
