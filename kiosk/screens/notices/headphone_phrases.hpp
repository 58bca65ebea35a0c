// Sentences for plugging headphones in and out. Main thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lectern::kiosk::phrases {

/// Tells how to make it louder, because headphones start at a low volume.
std::vector<std::string> headphones_in(std::string_view louder_key);
std::string headphones_out();
std::string plug_in_or_go_on_aloud(std::string_view play_key);
/// What the big key does on that notice.
std::string big_key_goes_on_aloud();

}  // namespace lectern::kiosk::phrases
