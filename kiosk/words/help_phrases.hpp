// What Help says, and the names of everything that a person can do. Main thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kiosk/values/action.hpp"

namespace lectern::kiosk::phrases {

std::string help_title();
std::string leave_help();
std::string back_to_help();  ///< closes a group of Help
std::vector<std::string> help_intro(std::string_view where, std::string_view big_key, std::string_view how_to_choose,
                                    std::string_view help_key);
std::string name_of(Action action);
std::string name_of(HelpGroup group);

// What the big key does
std::string big_key_starts();
std::string big_key_selects();
std::string big_key_pauses();
std::string big_key_plays();

}  // namespace lectern::kiosk::phrases
