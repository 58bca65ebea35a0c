// The clock of all that is heard, shown and waited for.
#pragma once

#include <chrono>

namespace lectern::speech {

using Clock = std::chrono::steady_clock;
using TimePoint = Clock::time_point;

}  // namespace lectern::speech
