#include "kiosk/values/time_of_day.hpp"

#include <charconv>
#include <ctime>
#include <fmt/format.h>

namespace lectern::kiosk {
namespace {

/// A number of exactly two digits, less than `end`.
std::optional<int> number(std::string_view text, int end) {
    int value = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = error == std::errc() && stop == text.data() + text.size() && text.size() == 2 && text.front() != '-';
    return whole && value < end ? std::optional(value) : std::nullopt;
}

}  // namespace

bool DailyHours::at(MinuteOfDay now) const {
    return from <= to ? from <= now && now < to : now >= from || now < to;
}

std::optional<MinuteOfDay> minute_of_day(std::string_view text) {
    if (text.size() != 5 || text[2] != ':') return std::nullopt;
    const auto hour = number(text.substr(0, 2), 24);
    const auto minute = number(text.substr(3), 60);
    return hour && minute ? std::optional(MinuteOfDay(60 * *hour + *minute)) : std::nullopt;
}

std::string clock_time(MinuteOfDay minute) {
    return fmt::format("{:02}:{:02}", minute.count() / 60, minute.count() % 60);
}

MinuteOfDay local_minute(std::chrono::system_clock::time_point now) {
    const auto seconds = std::chrono::system_clock::to_time_t(now);
    std::tm local{};
    ::localtime_r(&seconds, &local);
    return MinuteOfDay(60 * local.tm_hour + local.tm_min);
}

}  // namespace lectern::kiosk
