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
    rate_wpm_ = defaults_.rate_wpm;
    pitch_ = defaults_.pitch;
    voice_ = 0;
    volumes_ = {defaults_.loudspeaker.volume, defaults_.headphones.volume};
    text_step_ = defaults_.text_step;
    colours_ = defaults_.colours;
    language_ = 0;
    one_button_ = false;
    step_time_ = defaults_.step_time;
    everything_from_.reset();
    sound_on_ = true;
    screen_hidden_ = false;
}

/// Who wears headphones disturbs nobody at night.
int Session::ceiling() const {
    return headphones() ? loudest : quiet_ceiling_.value_or(loudest);
}

int Session::volume() const {
    return std::min(volumes_[index()], ceiling());
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
    return move_within(rate_wpm_, next_multiple(rate_wpm_, rate_step_wpm, direction), slowest_wpm, fastest_wpm);
}

/// Steps as those of the rate.
Change Session::change_pitch(int direction) {
    return move_within(pitch_, next_multiple(pitch_, pitch_step, direction), lowest_pitch, highest_pitch);
}

std::size_t Session::pitch_number() const {
    return number_of_step(pitch_, pitch_step);
}

std::size_t Session::pitch_count() {
    return number_of_step(highest_pitch, pitch_step);
}

Change Session::change_volume(int direction) {
    volumes_[index()] = volume();
    return move_within(volumes_[index()], volume() + direction, std::min(1, ceiling()), ceiling());
}

Change Session::change_step_time(int direction) {
    const auto before = step_time_;
    step_time_ = std::clamp(step_time_ + direction * step_time_step, shortest_step_time, longest_step_time);
    return step_time_ == before ? Change::at_end : Change::done;
}

std::size_t Session::text_number(const std::vector<int>& offered) const {
    const auto shown = std::ranges::lower_bound(offered, text_step_) - offered.begin();
    return std::min(static_cast<std::size_t>(shown) + 1, offered.size());
}

Change Session::change_text(int direction, const std::vector<int>& offered) {
    if (offered.empty()) return Change::at_end;
    const auto last = static_cast<int>(offered.size()) - 1;
    auto index = static_cast<int>(text_number(offered)) - 1;
    const auto change = move_within(index, index + direction, 0, last);
    text_step_ = offered[static_cast<std::size_t>(index)];
    return change;
}

void Session::set_language(std::string_view code) {
    const auto chosen = std::ranges::find(defaults_.languages, code);
    if (chosen != defaults_.languages.end()) language_ = static_cast<std::size_t>(chosen - defaults_.languages.begin());
}

}  // namespace lectern::kiosk
