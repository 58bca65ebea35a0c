// Which key asks for what. Keys are SDL scancodes: desktop keymaps rename F13 to F24, scancodes stay.
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
    KeypadLayout layout = KeypadLayout::numeric;  ///< telephone: 2 stands above 8
    bool simple = false;                          ///< only 4 5 6 7 9 + and - of the keypad mean something
};

/// A binding that cannot be; `key` is the dotted name of the setting, so that its file and line can be told.
struct BindingError {
    std::string key;
    std::string problem;
};

class InputMap {
public:
    /// The default keys; `bindings` replaces those of the actions it names, by names of scancodes ("Keypad 5", "F20").
    static std::expected<InputMap, BindingError> make(const KeypadOptions& keypad,
                                                      const std::map<std::string, std::vector<std::string>>& bindings);

    /// `shift`: a Shift key is held, which turns Tab round.
    std::optional<Action> action(int scancode, bool shift) const;
    /// Every key that asks for something, in order of scancodes.
    std::vector<int> keys() const;
    /// The keypad's key that stands on a button: "5"; empty where there is no keypad or no key of it for this action.
    std::string keypad_key(Action action) const;

private:
    std::map<int, Action> keys_;
    bool has_keypad_ = true;
};

/// What a key belongs to, as far as its scancode tells.
enum class Pad : std::uint8_t { numeric, accessible, keyboard };
Pad pad_of(int scancode);
/// What is printed on a key of the numeric keypad: "5", "+"; empty for any other key.
std::string keypad_legend(int scancode);
/// What a key means when it is held, where that is something of its own.
std::optional<Action> held_meaning(Action pressed);
/// Shift, Control and their like mean nothing by themselves.
bool is_modifier(int scancode);
bool is_shift(int scancode);

}  // namespace lectern::kiosk
