// The replies to changes of how the kiosk sounds and looks. Main thread.
#pragma once

#include <cstddef>
#include <string>

#include "kiosk/values/theme.hpp"

namespace lectern::kiosk::phrases {

std::string volume(int step);
std::string loudest();
std::string softest();
std::string rate(int wpm);
std::string fastest();
std::string slowest();
std::string voice(std::size_t number, std::size_t count);
std::string lower_pitch();
std::string higher_pitch();
std::string lowest_pitch();
std::string highest_pitch();
std::string text_size(std::size_t step, std::size_t count);
std::string largest_text();
std::string smallest_text();
std::string name_of(const Theme& theme);
std::string colours(const Theme& theme);

// Current states, shown beside the setting's name in Help
std::string words_a_minute(int rate_wpm);
std::string now_on(bool on);
std::string now_shown(bool shown);

}  // namespace lectern::kiosk::phrases
