// What is said to a finger that explores. Main thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kiosk/values/view.hpp"

namespace lectern::kiosk::phrases {

/// "Next, button, key 6."
std::string button_under_finger(const Button& button);
/// The heading and the status, a sentence each.
std::vector<std::string> top_line(const View& view);
std::string tap_twice();

}  // namespace lectern::kiosk::phrases
