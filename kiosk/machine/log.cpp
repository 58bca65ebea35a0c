#include "kiosk/machine/log.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "kiosk/machine/printable.hpp"

namespace lectern::kiosk {
namespace {

using std::chrono::minutes;

constexpr std::size_t room_for_count = 50;  // bytes that are kept free at the end of a held line for its count

std::string with_count(const std::string& line, std::size_t times) {
    return times == 1 ? line + " (within the last hour)" : fmt::format("{} ({} times within the last hour)", line, times);
}

}  // namespace

Log::Log(Sink sink, Time time) : sink_(std::move(sink)), time_(std::move(time)), minute_began_(time_().now) {}

Log::~Log() {
    const std::scoped_lock lock(mutex_);
    put_held(time_().now);
    tell_left_out();
}

void Log::write(std::string_view line) {
    const std::scoped_lock lock(mutex_);
    put(printable(line, most_bytes_of_line), time_().now);
}

void Log::write_at_full_hour(std::string_view line) {
    const std::scoped_lock lock(mutex_);
    const auto [now, wall] = time_();
    if (!somebody_came_) return put(printable(line, most_bytes_of_line), now);
    hour_.wait(now, wall);
    auto shown = printable(line, most_bytes_of_line - room_for_count);
    const auto known = std::ranges::find(held_, shown, &std::pair<std::string, std::size_t>::first);
    if (known != held_.end())
        ++known->second;
    else if (held_.size() < most_held)
        held_.emplace_back(std::move(shown), 1);
    else
        ++held_beyond_;
}

void Log::somebody_came() {
    const std::scoped_lock lock(mutex_);
    somebody_came_ = true;
}

void Log::follow() {
    const std::scoped_lock lock(mutex_);
    const auto now = time_().now;
    if (hour_.due(now)) put_held(now);
    if (now >= minute_began_ + minutes(1)) tell_left_out();
}

std::optional<speech::TimePoint> Log::deadline() const {
    const std::scoped_lock lock(mutex_);
    const auto minute = left_out_ > 0 ? std::optional(minute_began_ + minutes(1)) : std::nullopt;
    return speech::earliest({minute, hour_.deadline()});
}

void Log::put(std::string_view shown, speech::TimePoint now) {
    if (now >= minute_began_ + minutes(1)) {
        tell_left_out();
        minute_began_ = now;
        bytes_in_minute_ = 0;
    }
    if (bytes_in_minute_ + shown.size() >= most_bytes_a_minute) {
        ++left_out_;
        return;
    }
    bytes_in_minute_ += shown.size() + 1;
    sink_(shown);
}

void Log::tell_left_out() {
    if (left_out_ > 0) sink_(fmt::format("lectern: {} messages were left out: too many within a minute", left_out_));
    left_out_ = 0;
}

void Log::put_held(speech::TimePoint now) {
    for (const auto& [line, times] : held_) put(with_count(line, times), now);
    if (held_beyond_ > 0) put(fmt::format("lectern: {} other messages were left out within the last hour", held_beyond_), now);
    held_.clear();
    held_beyond_ = 0;
}

}  // namespace lectern::kiosk
