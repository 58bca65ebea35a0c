// The staff's lists for the hours in which the loudspeaker is softer or silent.
#include <algorithm>

#include "kiosk/staff/lists/staff_menu.hpp"
#include "kiosk/staff/staff_list.hpp"
#include "kiosk/staff/staff_phrases.hpp"
#include "kiosk/values/time_of_day.hpp"

namespace lectern::kiosk {
namespace {

constexpr MinuteOfDay clock_step{30};
constexpr int loudest_step = 10;

/// The beginning or the end of the quiet hours.
struct End {
    const char* key;
    std::string config::SoundSettings::* value;
    std::string (*name)();
    MinuteOfDay first;  ///< the value before staff set one
};

constexpr End ends[] = {
    {"sound.quiet_from", &config::SoundSettings::quiet_from, phrases::quiet_from, MinuteOfDay(22 * 60)},
    {"sound.quiet_to", &config::SoundSettings::quiet_to, phrases::quiet_to, MinuteOfDay(6 * 60)},
};

MinuteOfDay time_of(const config::SoundSettings& sound, const End& end) {
    return minute_of_day(sound.*end.value).value_or(end.first);
}

/// Always stores both ends, because one is useless without the other.
void keep(StaffDesk& desk, const End& changed, MinuteOfDay to) {
    config::StaffValues values;
    for (const auto& end : ends) values[end.key] = clock_time(&end == &changed ? to : time_of(desk.settings().sound, end));
    desk.keep(values);
}

StaffLine clock_line(StaffDesk& desk, const End& end, std::string label, MinuteOfDay by) {
    const auto to = (time_of(desk.settings().sound, end) + by + whole_day) % whole_day;
    return {std::move(label), clock_time(to), [&desk, &end, to] { keep(desk, end, to); }};
}

std::unique_ptr<Screen> make_clock_list(Stage& stage, StaffDesk& desk, const End& end) {
    return std::make_unique<StaffList>(stage, StaffList::Page{"staff_clock", end.name}, [&desk, &end] {
        return std::vector{clock_line(desk, end, phrases::later(), clock_step), clock_line(desk, end, phrases::earlier(), -clock_step)};
    });
}

StaffLine step_line(StaffDesk& desk, std::string label, int by) {
    const int to = std::clamp(desk.settings().sound.quiet_ceiling + by, 0, loudest_step);
    return {std::move(label), phrases::step(to), [&desk, to] { desk.keep({{"sound.quiet_ceiling", std::int64_t{to}}}); }};
}

std::unique_ptr<Screen> make_step_list(Stage& stage, StaffDesk& desk) {
    return std::make_unique<StaffList>(stage, StaffList::Page{"staff_quiet_volume", phrases::quiet_volume}, [&desk] {
        return std::vector{step_line(desk, phrases::softer(), -1), step_line(desk, phrases::louder(), 1)};
    });
}

void forget_hours(StaffDesk& desk) {
    config::StaffValues values;
    for (const auto& end : ends) values[end.key] = std::string();
    desk.keep(values);
}

}  // namespace

std::unique_ptr<Screen> make_quiet_hours_list(Stage& stage, StaffDesk& desk) {
    return std::make_unique<StaffList>(stage, StaffList::Page{"staff_quiet_hours", phrases::quiet_hours}, [&stage, &desk] {
        const auto& sound = desk.settings().sound;
        std::vector<StaffLine> lines;
        for (const auto& end : ends)
            lines.push_back(leading_to(desk, end.name(), (sound.*end.value).empty() ? phrases::never() : sound.*end.value,
                                       [&stage, &desk, &end] { return make_clock_list(stage, desk, end); }));
        lines.push_back(leading_to(desk, phrases::quiet_volume(), phrases::step(sound.quiet_ceiling),
                                   [&stage, &desk] { return make_step_list(stage, desk); }));
        lines.push_back({phrases::no_quiet_hours(), {}, [&desk] { forget_hours(desk); }});
        return lines;
    });
}

}  // namespace lectern::kiosk
