// The hours in which the loudspeaker is softer or silent, such as a ward's night or a service in the next room.
#pragma once

#include <optional>

#include "kiosk/values/time_of_day.hpp"

namespace lectern::kiosk {

/// Any thread.
struct QuietHours {
    DailyHours hours;
    int ceiling = 0;  ///< the highest volume step; 0: silent

    /// The highest volume step now; empty outside the quiet hours.
    std::optional<int> ceiling_at(MinuteOfDay now) const { return hours.at(now) ? std::optional(ceiling) : std::nullopt; }
};

}  // namespace lectern::kiosk
