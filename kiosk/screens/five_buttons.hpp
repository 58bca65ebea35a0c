// The five buttons of every screen: only the middle one's meaning is the screen's own.
#pragma once

#include <array>
#include <functional>
#include <string>

#include "kiosk/values/action.hpp"
#include "kiosk/values/view.hpp"

namespace lectern::kiosk {

/// With the keys that `key_for` names for them; empty where there is no keypad.
std::array<Button, 5> five_buttons(Button middle, const std::function<std::string(Action)>& key_for);

}  // namespace lectern::kiosk
