// Sentences for the beginning and the end of a visit. Main thread.
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/values/time_limits.hpp"

namespace lectern::kiosk::phrases {

std::string welcome();
std::string listen_or_read();
/// Shown while no article has been read in yet.
std::string articles_are_being_read();

std::string finish_and_forget();
std::string go_on();
std::string finish();
std::string goodbye();

// The choices at a visit's beginning
/// Tells, in the named language, how to choose it.
std::string take_language(std::string_view language, std::string_view play_key);
std::string one_button_now();

// Asking whether the visitor is still there
std::string are_you_still_there();
std::string press_any_key();
std::string how_to_stay(std::chrono::seconds time_to_answer);
/// "3 minutes", "25 seconds"
std::string duration(std::chrono::milliseconds time);
std::vector<std::string> how_long_it_waits(const TimeLimits& limits);

}  // namespace lectern::kiosk::phrases
