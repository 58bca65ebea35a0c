// The beginning and the end of a visit. Main thread.
#pragma once

#include <string>

namespace lectern::kiosk::phrases {

std::string lectern();
std::string listen_or_read();

std::string finish_and_forget();
std::string go_on();
std::string finish();
std::string goodbye();

}  // namespace lectern::kiosk::phrases
