// The name of a key, by what a person can identify: its print on a keypad, its shape on an accessible keypad, its SDL name on a keyboard.
#pragma once

#include <optional>
#include <string>

#include "kiosk/values/action.hpp"

namespace lectern::kiosk {

/// A key press to be described, not performed.
struct KeyDescription {
    std::string name;              ///< "5", "The round key"
    std::optional<Action> action;  ///< empty if the key does nothing
    int scancode = 0;
};

/// In the interface's language; for keys of a keyboard, SDL's name. Never empty. Main thread.
std::string key_name(int scancode);

}  // namespace lectern::kiosk
