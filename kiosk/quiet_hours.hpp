// The hours in which the loudspeaker is softer, or silent: a night in a ward, a service in the next room.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace lectern::kiosk {

using MinuteOfDay = std::chrono::minutes;  ///< 0 to 1439, as the clock on the wall shows

inline constexpr std::chrono::minutes whole_day{24 * 60};

/// Any thread. From `from` up to, but not at, `to`; across midnight where `to` is earlier. Equal: never.
struct QuietHours {
    MinuteOfDay from{0};
    MinuteOfDay to{0};
    int ceiling = 0;  ///< the loudest step of the volume; 0: silent

    bool set() const { return from != to; }
    bool at(MinuteOfDay now) const;
    /// The loudest step now; nothing where it isn't quiet.
    std::optional<int> ceiling_at(MinuteOfDay now) const { return at(now) ? std::optional(ceiling) : std::nullopt; }
};

/// "22:00", and back; nothing where it is no time of a day.
std::optional<MinuteOfDay> minute_of_day(std::string_view text);
std::string clock_time(MinuteOfDay minute);
/// As this machine's time zone has it.
MinuteOfDay local_minute(std::chrono::system_clock::time_point now);

}  // namespace lectern::kiosk
