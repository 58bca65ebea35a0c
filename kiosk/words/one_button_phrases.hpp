// Sentences for one-button use. Main thread.
#pragma once

#include <string>

namespace lectern::kiosk::phrases {

std::string one_button_on();
std::string one_button_off();
std::string press_when_yours_comes();
std::string what_next();
std::string go_on_reading();
std::string slower_steps(double seconds);
std::string faster_steps(double seconds);

}  // namespace lectern::kiosk::phrases
