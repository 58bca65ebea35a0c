// Sentences of the staff's screens. Main thread.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/staff/staff_desk.hpp"

namespace lectern::kiosk::phrases {

// The PIN
std::string enter_pin();
std::string choose_pin();
std::string pin_once_more();
/// The labels of the keys; empty for a key that the keypad lacks.
struct PinKeys {
    std::string up;
    std::string down;
    std::string select;
    std::string previous;
};
/// How to enter digits with three keys, without hearing them.
std::vector<std::string> how_to_enter_pin(const PinKeys& keys);
std::string not_for_visitors(std::string_view back_key);
std::string big_key_takes_digit();
std::string digits(std::size_t count);
std::string take_last_digit_away();
std::string pin_done();
std::string at_least_digits(std::size_t least);
std::string one_moment();
std::string not_the_pin();
std::string wait_for(std::chrono::seconds time);
std::string pins_differ();
std::string pin_is_kept();

// The main list
std::string for_staff();
std::string status();
std::string articles_with_problems();
std::string quiet_hours();
std::string clean_the_screen();
std::string check_this_kiosk();
std::string change_the_pin();
std::string restart();
std::string leave_lectern();
std::string no();
std::string sure_to_restart();
std::string sure_to_leave();

// Status
struct Fact {
    std::string name;
    std::string value;
};
std::vector<Fact> facts(const StaffStatus& status, std::string_view version);
std::string headphones();
/// Empty: neither a keypad nor a jack has reported anything.
std::string socket_state(std::optional<bool> plugged);
std::string no_problems();

// Measuring the loudness
std::string measure_loudness();
/// Where to hold the meter, and a warning that it will be loud.
std::string how_to_measure();
std::string say_test_sentence();
/// Long and even enough to be measured.
std::string test_sentence();
std::string meter_shows_more();
std::string meter_shows_less();
std::string dba(double level);
std::string not_measured();

// The maximum level
std::string volume_ceilings();
/// The level of step 10, relative to the most that the device can produce.
std::string ceiling(double db);
/// The same, and the level in dBA if it was measured.
std::string ceiling_with_dba(double db, double level);

// Quiet hours
std::string quiet_from();
std::string quiet_to();
std::string quiet_volume();
std::string never();
std::string step(int step);
std::string earlier();
std::string later();
std::string no_quiet_hours();
std::string louder();
std::string softer();

// Cleaning
std::string clean_now();
std::string cleaning_ends_in(std::chrono::seconds time);
std::string cleaning_is_over();

}  // namespace lectern::kiosk::phrases
