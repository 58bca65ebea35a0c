// The hours in which the loudspeaker is softer, or silent: a night in a ward, a service in the next room.
#pragma once

#include <optional>

#include "kiosk/values/time_of_day.hpp"

namespace lectern::kiosk {

/// Any thread.
struct QuietHours {
    DailyHours hours;
    int ceiling = 0;  ///< the loudest step of the volume; 0: silent

    /// The loudest step now; nothing where it isn't quiet.
    std::optional<int> ceiling_at(MinuteOfDay now) const { return hours.at(now) ? std::optional(ceiling) : std::nullopt; }
};

}  // namespace lectern::kiosk
