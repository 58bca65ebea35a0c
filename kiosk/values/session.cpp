#include "kiosk/values/session.hpp"

#include <algorithm>
#include <cmath>

namespace lectern::kiosk {
namespace {

constexpr int slowest_wpm = 80;
constexpr int fastest_wpm = 449;
constexpr int rate_step_wpm = 20;
constexpr int lowest_pitch = 0;
constexpr int highest_pitch = 99;
constexpr int pitch_step = 10;
constexpr int loudest = 10;
constexpr std::chrono::milliseconds shortest_step_time{500};
constexpr std::chrono::milliseconds longest_step_time{10000};
constexpr std::chrono::milliseconds step_time_step{500};

/// Counted from 1 where there are steps at the multiples and at the ends.
std::size_t number_of_step(int value, int step) {
    return static_cast<std::size_t>((value + step - 1) / step) + 1;
}

int next_multiple(int value, int step, int direction) {
    return direction < 0 ? (value - 1) / step * step : (value / step + 1) * step;
}

/// Moves a value inside its range and says whether it moved.
Change move_within(int& value, int to, int lowest, int highest) {
    const int before = value;
    value = std::clamp(to, lowest, highest);
    return value == before ? Change::at_end : Change::done;
}

}  // namespace

void Session::forget() {
    chosen_ = {.rate_wpm = defaults_.rate_wpm,
               .pitch = defaults_.pitch,
               .volumes = {defaults_.loudspeaker.volume, defaults_.headphones.volume},
               .text_step = defaults_.text_step,
               .colours = defaults_.colours,
               .step_time = defaults_.step_time};
}

/// Who wears headphones disturbs nobody at night.
int Session::ceiling() const {
    return headphones() ? loudest : quiet_ceiling_.value_or(loudest);
}

int Session::volume() const {
    return std::min(chosen_.volumes[index()], ceiling());
}

float Session::gain(int softer) const {
    return volume() == 0 ? 0 : gain_of(route_, std::max(1, volume() - softer));
}

float Session::gain_of(speech::AudioRoute route, int step) const {
    const auto& level = route == speech::AudioRoute::headphones ? defaults_.headphones : defaults_.loudspeaker;
    return static_cast<float>(std::pow(10.0, (level.ceiling_db - (loudest - step) * defaults_.step_db) / 20.0));
}

void Session::set_ceiling(speech::AudioRoute route, double db) {
    (route == speech::AudioRoute::headphones ? defaults_.headphones : defaults_.loudspeaker).ceiling_db = db;
}

/// Steps stand at multiples of twenty, and at the two ends.
Change Session::change_rate(int direction) {
    return move_within(chosen_.rate_wpm, next_multiple(chosen_.rate_wpm, rate_step_wpm, direction), slowest_wpm, fastest_wpm);
}

/// Steps as those of the rate.
Change Session::change_pitch(int direction) {
    return move_within(chosen_.pitch, next_multiple(chosen_.pitch, pitch_step, direction), lowest_pitch, highest_pitch);
}

std::size_t Session::pitch_number() const {
    return number_of_step(chosen_.pitch, pitch_step);
}

std::size_t Session::pitch_count() {
    return number_of_step(highest_pitch, pitch_step);
}

Change Session::change_volume(int direction) {
    chosen_.volumes[index()] = volume();
    return move_within(chosen_.volumes[index()], volume() + direction, std::min(1, ceiling()), ceiling());
}

Change Session::change_step_time(int direction) {
    const auto before = chosen_.step_time;
    chosen_.step_time = std::clamp(chosen_.step_time + direction * step_time_step, shortest_step_time, longest_step_time);
    return chosen_.step_time == before ? Change::at_end : Change::done;
}

std::size_t Session::text_number(const std::vector<int>& offered) const {
    const auto shown = std::ranges::lower_bound(offered, chosen_.text_step) - offered.begin();
    return std::min(static_cast<std::size_t>(shown) + 1, offered.size());
}

Change Session::change_text(int direction, const std::vector<int>& offered) {
    if (offered.empty()) return Change::at_end;
    const auto last = static_cast<int>(offered.size()) - 1;
    auto index = static_cast<int>(text_number(offered)) - 1;
    const auto change = move_within(index, index + direction, 0, last);
    chosen_.text_step = offered[static_cast<std::size_t>(index)];
    return change;
}

void Session::set_language(std::string_view code) {
    const auto chosen = std::ranges::find(defaults_.languages, code);
    if (chosen != defaults_.languages.end()) chosen_.language = static_cast<std::size_t>(chosen - defaults_.languages.begin());
}

}  // namespace lectern::kiosk
