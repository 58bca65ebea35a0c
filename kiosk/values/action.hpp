// Everything a person can ask for, by name; the same names stand in the settings and in the trace.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace lectern::kiosk {

enum class Action : std::uint8_t {
    play_pause,         ///< in a list: select
    next,               ///< section; in a list: page
    previous,           ///< section; in a list: page
    next_sentence,      ///< in a list: focus down
    previous_sentence,  ///< in a list: focus up
    again,
    where_am_i,
    help,
    back,
    home,
    slower,
    faster,
    softer,
    louder,
    smaller_text,
    larger_text,
    next_colours,
    next_page,
    previous_page,
    spell_word,
    next_voice,
    lower_pitch,
    higher_pitch,
    next_language,  ///< of the interface
    one_button,     ///< whether one button does everything: scanning
    slower_steps,   ///< from one choice to the next, then
    faster_steps,
    one_switch,  ///< that button, where it is a device of its own
    finish,
    learn_keys,
    headphones_in,  ///< they were plugged in: a keypad's code, or its socket's
    headphones_out,
    sound_off,        ///< and on again
    hide_screen,      ///< and show it again
    read_everything,  ///< and only this article again
    time_limits,      ///< tells how long a visitor may do nothing
    call,             ///< "please listen for your name"; the staff's
};

inline constexpr std::array action_names = {
    std::string_view("play_pause"),
    std::string_view("next"),
    std::string_view("previous"),
    std::string_view("next_sentence"),
    std::string_view("previous_sentence"),
    std::string_view("again"),
    std::string_view("where_am_i"),
    std::string_view("help"),
    std::string_view("back"),
    std::string_view("home"),
    std::string_view("slower"),
    std::string_view("faster"),
    std::string_view("softer"),
    std::string_view("louder"),
    std::string_view("smaller_text"),
    std::string_view("larger_text"),
    std::string_view("next_colours"),
    std::string_view("next_page"),
    std::string_view("previous_page"),
    std::string_view("spell_word"),
    std::string_view("next_voice"),
    std::string_view("lower_pitch"),
    std::string_view("higher_pitch"),
    std::string_view("next_language"),
    std::string_view("one_button"),
    std::string_view("slower_steps"),
    std::string_view("faster_steps"),
    std::string_view("switch"),
    std::string_view("finish"),
    std::string_view("learn_keys"),
    std::string_view("headphones_in"),
    std::string_view("headphones_out"),
    std::string_view("sound_off"),
    std::string_view("hide_screen"),
    std::string_view("read_everything"),
    std::string_view("time_limits"),
    std::string_view("call"),
};
static_assert(action_names.size() == static_cast<std::size_t>(Action::call) + 1);

constexpr std::string_view name_of(Action action) {
    return action_names[static_cast<std::size_t>(action)];
}

constexpr std::optional<Action> action_named(std::string_view name) {
    for (std::size_t i = 0; i < action_names.size(); ++i) {
        if (action_names[i] == name) return static_cast<Action>(i);
    }
    return std::nullopt;
}

/// What changes how things look or sound, or only tells something, and leaves everything else as it is: it can be done on every screen.
constexpr bool is_adjustment(Action action) {
    switch (action) {
        case Action::slower:
        case Action::faster:
        case Action::softer:
        case Action::louder:
        case Action::smaller_text:
        case Action::larger_text:
        case Action::next_colours:
        case Action::next_voice:
        case Action::lower_pitch:
        case Action::higher_pitch:
        case Action::next_language:
        case Action::slower_steps:
        case Action::faster_steps:
        case Action::sound_off:
        case Action::hide_screen:
        case Action::time_limits:
            return true;
        default:
            return false;
    }
}

/// Help's groups, for one button.
enum class HelpGroup : std::uint8_t { reading, voice, looks, keys };

/// What the five buttons ask for, from the start edge to the end edge.
inline constexpr std::array button_actions = {Action::back, Action::previous, Action::play_pause, Action::next, Action::help};

enum class ActionSource : std::uint8_t { key, touch, switch_press, timer, jack };

constexpr std::string_view name_of(ActionSource source) {
    constexpr std::array names = {std::string_view("key"), std::string_view("touch"), std::string_view("switch"), std::string_view("timer"),
                                  std::string_view("jack")};
    return names[static_cast<std::size_t>(source)];
}

}  // namespace lectern::kiosk
