// Times as the clock on the wall shows them, and the hours of each day in which something holds.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace lectern::kiosk {

using MinuteOfDay = std::chrono::minutes;  ///< 0 to 1439

inline constexpr std::chrono::minutes whole_day{24 * 60};

/// Any thread. From `from` up to, but not at, `to`, which may be the day's end; across midnight where `to` is earlier. Equal: never.
struct DailyHours {
    MinuteOfDay from{0};
    MinuteOfDay to{0};

    bool at(MinuteOfDay now) const;
};

/// "22:00", and back; nothing where it is no time of a day.
std::optional<MinuteOfDay> minute_of_day(std::string_view text);
std::string clock_time(MinuteOfDay minute);
/// As this machine's time zone has it.
MinuteOfDay local_minute(std::chrono::system_clock::time_point now);

}  // namespace lectern::kiosk
