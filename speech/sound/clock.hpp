// The one monotonic clock for sound, highlighting and deadlines.
#pragma once

#include <chrono>
#include <initializer_list>
#include <optional>

namespace lectern::speech {

using Clock = std::chrono::steady_clock;
using TimePoint = Clock::time_point;

/// std::nullopt if none of the deadlines is set.
constexpr std::optional<TimePoint> earliest(std::initializer_list<std::optional<TimePoint>> deadlines) {
    std::optional<TimePoint> first;
    for (const auto& due : deadlines)
        if (due && (!first || *due < *first)) first = due;
    return first;
}

}  // namespace lectern::speech
