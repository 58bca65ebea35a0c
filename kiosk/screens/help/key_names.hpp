// What a key is called, by what a hand finds: print on a keypad, shape on an accessible one, place on a keyboard.
#pragma once

#include <optional>
#include <string>

#include "kiosk/values/action.hpp"

namespace lectern::kiosk {

/// What a press meant, told without doing it.
struct KeyDescription {
    std::string name;              ///< "5", "The round key"
    std::optional<Action> action;  ///< nothing where the key does nothing
    int scancode = 0;
};

/// In the interface's language; for keys of a keyboard SDL's name. Never empty. Main thread.
std::string key_name(int scancode);

}  // namespace lectern::kiosk
