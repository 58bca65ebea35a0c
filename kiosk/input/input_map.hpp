// Maps keys to actions. Keys are SDL scancodes, because desktop keymaps rename F13 to F24 but leave scancodes unchanged.
#pragma once

#include <expected>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "kiosk/values/action.hpp"

namespace lectern::kiosk {

enum class KeypadLayout : std::uint8_t { numeric, telephone, none };

struct KeypadOptions {
    KeypadLayout layout = KeypadLayout::numeric;  ///< telephone: 2 is above 8
    bool simple = false;                          ///< only 4 5 6 7 9 + and - of the keypad have a meaning
};

/// An invalid binding; `key` is the dotted name of the setting, from which its file and line can be found.
struct BindingError {
    std::string key;
    std::string problem;
};

class InputMap {
public:
    /// The default keys; `bindings` replaces the keys of the actions that it names. Its keys are named as SDL names scancodes ("Keypad 5",
    /// "F20").
    static std::expected<InputMap, BindingError> make(const KeypadOptions& keypad,
                                                      const std::map<std::string, std::vector<std::string>>& bindings);

    /// `shift`: a Shift key is held, which reverses Tab.
    std::optional<Action> action(int scancode, bool shift) const;
    /// All keys that have an action, ordered by scancode.
    std::vector<int> keys() const;
    /// The keypad key to be shown on a button: "5"; empty if there is no keypad, or if no key of it has this action.
    std::string keypad_key(Action action) const;

private:
    std::map<int, Action> keys_;
    bool has_keypad_ = true;
};

/// The device that a key belongs to, as far as its scancode tells.
enum class Pad : std::uint8_t { numeric, accessible, keyboard };
Pad pad_of(int scancode);
/// What is printed on a key of the numeric keypad: "5", "+"; empty for any other key.
std::string keypad_legend(int scancode);
/// The meaning of a held key, if it differs from the meaning of a short press.
std::optional<Action> held_meaning(Action pressed);
/// Shift, Control and the like have no meaning of their own.
bool is_modifier(int scancode);
bool is_shift(int scancode);

}  // namespace lectern::kiosk
