// What the staff's screens say. Main thread.
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
/// What is printed on each; empty where no keypad has it.
struct PinKeys {
    std::string up;
    std::string down;
    std::string select;
    std::string previous;
};
/// How digits are entered with three keys, without hearing them.
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

// The list
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
/// Nothing: no keypad and no jack has told.
std::string socket_state(std::optional<bool> plugged);
std::string no_problems();

// How loud
std::string measure_loudness();
/// Where the meter stands, and that it will be loud.
std::string how_to_measure();
std::string say_test_sentence();
/// Long and even enough for a meter.
std::string test_sentence();
std::string meter_shows_more();
std::string meter_shows_less();
std::string dba(double level);
std::string not_measured();

// How loud at most
std::string volume_ceilings();
/// Of step 10, below all that the device can give.
std::string ceiling(double db);
/// The same where a meter has shown how loud that all is.
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
