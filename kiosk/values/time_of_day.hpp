// Times of the day, and daily periods between two of them.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace lectern::kiosk {

using MinuteOfDay = std::chrono::minutes;  ///< 0 to 1439

inline constexpr std::chrono::minutes whole_day{24 * 60};

/// Any thread. From `from` up to but not including `to`, which may be the end of the day. Spans midnight if `to` is earlier than `from`;
/// empty if they are equal.
struct DailyHours {
    MinuteOfDay from{0};
    MinuteOfDay to{0};

    bool at(MinuteOfDay now) const;
};

/// Converts from and to "22:00"; empty if the text is not a time of day.
std::optional<MinuteOfDay> minute_of_day(std::string_view text);
std::string clock_time(MinuteOfDay minute);
/// In this machine's time zone.
MinuteOfDay local_minute(std::chrono::system_clock::time_point now);

}  // namespace lectern::kiosk
