// What is said when headphones are plugged in or out. Main thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lectern::kiosk::phrases {

/// They start low, so that it is said how to make it louder.
std::vector<std::string> headphones_in(std::string_view louder_key);
std::string headphones_out();
std::string plug_in_or_go_on_aloud(std::string_view play_key);
/// What the big key does then.
std::string big_key_goes_on_aloud();

}  // namespace lectern::kiosk::phrases
