// What answers a change of how the kiosk sounds and looks. Main thread.
#pragma once

#include <cstddef>
#include <string>

#include "kiosk/theme.hpp"

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
std::string text_size(int step, std::size_t count);
std::string largest_text();
std::string smallest_text();
std::string colours(const Theme& theme);

}  // namespace lectern::kiosk::phrases
