#include "kiosk/input/input_map.hpp"

#include <SDL_scancode.h>
#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <ranges>
#include <utility>

#include "kiosk/window/window.hpp"

namespace lectern::kiosk {
namespace {

using Binding = std::pair<int, Action>;

constexpr std::array numeric_keypad = {
    Binding{SDL_SCANCODE_KP_5, Action::play_pause},
    Binding{SDL_SCANCODE_KP_ENTER, Action::play_pause},
    Binding{SDL_SCANCODE_KP_6, Action::next},
    Binding{SDL_SCANCODE_KP_4, Action::previous},
    Binding{SDL_SCANCODE_KP_8, Action::previous_sentence},
    Binding{SDL_SCANCODE_KP_2, Action::next_sentence},
    Binding{SDL_SCANCODE_KP_0, Action::again},
    Binding{SDL_SCANCODE_KP_PERIOD, Action::where_am_i},
    Binding{SDL_SCANCODE_KP_7, Action::help},
    Binding{SDL_SCANCODE_KP_9, Action::back},
    Binding{SDL_SCANCODE_KP_1, Action::slower},
    Binding{SDL_SCANCODE_KP_3, Action::faster},
    Binding{SDL_SCANCODE_KP_MINUS, Action::softer},
    Binding{SDL_SCANCODE_KP_PLUS, Action::louder},
    Binding{SDL_SCANCODE_KP_DIVIDE, Action::smaller_text},
    Binding{SDL_SCANCODE_KP_MULTIPLY, Action::larger_text},
};

/// The keys that remain with `keypad.simple`.
constexpr std::array simple_keys = {SDL_SCANCODE_KP_4, SDL_SCANCODE_KP_5,    SDL_SCANCODE_KP_6,    SDL_SCANCODE_KP_7,
                                    SDL_SCANCODE_KP_9, SDL_SCANCODE_KP_PLUS, SDL_SCANCODE_KP_MINUS};

constexpr std::array other_keys = {
    // EZ Access keypads: headphones plugged in and out, circle, right, left, up, down, diamond, softer, louder
    Binding{SDL_SCANCODE_F15, Action::headphones_in},
    Binding{SDL_SCANCODE_F16, Action::headphones_out},
    Binding{SDL_SCANCODE_F20, Action::play_pause},
    Binding{SDL_SCANCODE_F22, Action::next},
    Binding{SDL_SCANCODE_F21, Action::previous},
    Binding{SDL_SCANCODE_F18, Action::previous_sentence},
    Binding{SDL_SCANCODE_F19, Action::next_sentence},
    Binding{SDL_SCANCODE_F17, Action::help},
    Binding{SDL_SCANCODE_F23, Action::softer},
    Binding{SDL_SCANCODE_F24, Action::louder},
    // Keyboard
    Binding{SDL_SCANCODE_SPACE, Action::play_pause},
    Binding{SDL_SCANCODE_RETURN, Action::play_pause},
    Binding{SDL_SCANCODE_RIGHT, Action::next},
    Binding{SDL_SCANCODE_LEFT, Action::previous},
    Binding{SDL_SCANCODE_UP, Action::previous_sentence},
    Binding{SDL_SCANCODE_DOWN, Action::next_sentence},
    Binding{SDL_SCANCODE_TAB, Action::next_sentence},
    Binding{SDL_SCANCODE_R, Action::again},
    Binding{SDL_SCANCODE_W, Action::where_am_i},
    Binding{SDL_SCANCODE_H, Action::help},
    Binding{SDL_SCANCODE_F1, Action::help},
    Binding{SDL_SCANCODE_ESCAPE, Action::back},
    Binding{SDL_SCANCODE_BACKSPACE, Action::back},
    Binding{SDL_SCANCODE_HOME, Action::home},
    Binding{SDL_SCANCODE_LEFTBRACKET, Action::slower},
    Binding{SDL_SCANCODE_RIGHTBRACKET, Action::faster},
    Binding{SDL_SCANCODE_MINUS, Action::softer},
    Binding{SDL_SCANCODE_EQUALS, Action::louder},
    Binding{SDL_SCANCODE_VOLUMEDOWN, Action::softer},
    Binding{SDL_SCANCODE_VOLUMEUP, Action::louder},
    Binding{SDL_SCANCODE_COMMA, Action::smaller_text},
    Binding{SDL_SCANCODE_PERIOD, Action::larger_text},
    Binding{SDL_SCANCODE_T, Action::next_colours},
    Binding{SDL_SCANCODE_PAGEDOWN, Action::next_page},
    Binding{SDL_SCANCODE_PAGEUP, Action::previous_page},
};

std::map<int, Action> default_keys(const KeypadOptions& keypad) {
    std::map<int, Action> keys(other_keys.begin(), other_keys.end());
    for (const auto& [key, action] : numeric_keypad) {
        if (!keypad.simple || std::ranges::find(simple_keys, key) != simple_keys.end()) keys[key] = action;
    }
    if (keypad.layout == KeypadLayout::telephone && !keypad.simple) std::swap(keys[SDL_SCANCODE_KP_2], keys[SDL_SCANCODE_KP_8]);
    return keys;
}

}  // namespace

std::expected<InputMap, BindingError> InputMap::make(const KeypadOptions& keypad,
                                                     const std::map<std::string, std::vector<std::string>>& bindings) {
    InputMap map;
    map.has_keypad_ = keypad.layout != KeypadLayout::none;
    map.keys_ = default_keys(keypad);
    std::map<int, std::string> set;
    for (const auto& [name, keys] : bindings) {
        const auto action = action_named(name);
        if (!action)
            return std::unexpected(
                BindingError{"keys." + name, fmt::format("there is no action \"{}\"; allowed are {}", name,
                                                         fmt::join(actions() | std::views::transform(&ActionInfo::name), ", "))});
        std::erase_if(map.keys_, [&](const auto& bound) { return bound.second == *action; });
        for (const auto& key : keys) {
            const auto scancode = scancode_named(key);
            if (!scancode)
                return std::unexpected(BindingError{
                    "keys." + name, fmt::format("there is no key \"{}\"; use SDL's scancode names, such as \"Keypad 5\" or \"F20\"", key)});
            const auto [other, is_new] = set.try_emplace(*scancode, name);
            if (!is_new)
                return std::unexpected(
                    BindingError{"keys." + name, fmt::format("\"{}\" does {} already; give it to one action", key, other->second)});
            map.keys_[*scancode] = *action;
        }
    }
    return map;
}

std::optional<Action> InputMap::action(int scancode, bool shift) const {
    if (shift && scancode == SDL_SCANCODE_TAB) return Action::previous_sentence;
    const auto found = keys_.find(scancode);
    return found == keys_.end() ? std::nullopt : std::optional(found->second);
}

std::vector<int> InputMap::keys() const {
    std::vector<int> keys;
    keys.reserve(keys_.size());
    for (const auto& [key, action] : keys_) keys.push_back(key);
    return keys;
}

std::string InputMap::keypad_key(Action action) const {
    if (!has_keypad_) return "";
    for (const auto& [key, bound] : keys_) {
        if (bound == action && !keypad_legend(key).empty()) return keypad_legend(key);
    }
    return "";
}

Pad pad_of(int scancode) {
    if (scancode >= SDL_SCANCODE_KP_DIVIDE && scancode <= SDL_SCANCODE_KP_PERIOD) return Pad::numeric;
    return scancode >= SDL_SCANCODE_F13 && scancode <= SDL_SCANCODE_F24 ? Pad::accessible : Pad::keyboard;
}

std::string keypad_legend(int scancode) {
    if (scancode == SDL_SCANCODE_KP_0) return "0";
    if (scancode >= SDL_SCANCODE_KP_1 && scancode <= SDL_SCANCODE_KP_9) return std::to_string(scancode - SDL_SCANCODE_KP_1 + 1);
    switch (scancode) {
        case SDL_SCANCODE_KP_PLUS:
            return "+";
        case SDL_SCANCODE_KP_MINUS:
            return "-";
        case SDL_SCANCODE_KP_PERIOD:
            return ".";
        case SDL_SCANCODE_KP_DIVIDE:
            return "/";
        case SDL_SCANCODE_KP_MULTIPLY:
            return "*";
        default:
            return "";
    }
}

std::optional<Action> held_meaning(Action pressed) {
    return pressed == Action::again ? std::optional(Action::spell_word) : std::nullopt;
}

bool is_modifier(int scancode) {
    return (scancode >= SDL_SCANCODE_LCTRL && scancode <= SDL_SCANCODE_RGUI) || scancode == SDL_SCANCODE_CAPSLOCK ||
           scancode == SDL_SCANCODE_NUMLOCKCLEAR || scancode == SDL_SCANCODE_MODE;
}

bool is_shift(int scancode) {
    return scancode == SDL_SCANCODE_LSHIFT || scancode == SDL_SCANCODE_RSHIFT;
}

}  // namespace lectern::kiosk
