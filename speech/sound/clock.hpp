// The clock of all that is heard, shown and waited for.
#pragma once

#include <chrono>
#include <initializer_list>
#include <optional>

namespace lectern::speech {

using Clock = std::chrono::steady_clock;
using TimePoint = Clock::time_point;

/// Nothing where nothing is due.
constexpr std::optional<TimePoint> earliest(std::initializer_list<std::optional<TimePoint>> deadlines) {
    std::optional<TimePoint> first;
    for (const auto& due : deadlines)
        if (due && (!first || *due < *first)) first = due;
    return first;
}

}  // namespace lectern::speech
