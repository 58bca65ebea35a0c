// Every action that a person can ask for, in one table. The settings and the trace use the same names.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "kiosk/values/icon.hpp"

namespace lectern::kiosk {

/// In the order of Help's list; actions that are not in it come last.
enum class Action : std::uint8_t {
    learn_keys,
    larger_text,
    smaller_text,
    next_colours,
    louder,
    softer,
    slower,
    faster,
    next_voice,
    lower_pitch,
    higher_pitch,
    next_language,  ///< the interface's language
    where_am_i,
    spell_word,
    read_everything,  ///< toggles: read all articles, or only this one
    sound_off,        ///< toggles the sound
    hide_screen,      ///< toggles the hidden screen
    one_button,       ///< toggles one-button use (scanning)
    time_limits,      ///< says how long the kiosk waits for a press
    home,
    finish,
    again,
    next,               ///< section; in a list: page
    previous,           ///< section; in a list: page
    next_sentence,      ///< in a list: moves the focus down
    previous_sentence,  ///< in a list: moves the focus up
    next_page,
    previous_page,
    back,
    slower_steps,  ///< more time from one choice to the next in one-button use
    faster_steps,
    play_pause,  ///< in a list: selects
    help,
    one_switch,     ///< the one button, if it is a separate device
    headphones_in,  ///< headphones were plugged in, as reported by a keypad's key code or by the jack
    headphones_out,
    call,  ///< "Please listen for your name"; the staff's button
};

/// Help's groups in one-button use.
enum class HelpGroup : std::uint8_t { reading, voice, looks, keys };

struct ActionInfo {
    enum class Kind : std::uint8_t {
        acts,     ///< its effect depends on the screen
        adjusts,  ///< changes look or sound, or only gives information: the same effect on every screen
        socket,   ///< sent by a headphone socket, not by a person
    };
    struct Place {
        HelpGroup group;
        int number;  ///< position in the group, from 1
    };

    Action action;
    std::string_view name;       ///< in the settings and in the trace
    const char* title;           ///< English, for tr(); the label in Help's list
    const char* meaning;         ///< English, for tr(); what "Learn the keys" says; null: the title
    Icon icon;                   ///< shown beside the title
    bool in_help;                ///< is in Help's list
    std::optional<Place> place;  ///< in Help's groups
    Kind kind = Kind::acts;
    bool repeats = false;  ///< repeats while the key is held in a list; every other key acts once, however long it is held (EN 301 549 5.7)
    bool may_come_twice = false;  ///< is pressed in quick succession on purpose, even by trembling hands, so it has no lockout (508 407.4)
};

/// One row per action, in the order of Action. Any thread.
std::span<const ActionInfo> actions();
const ActionInfo& info_of(Action action);

std::string_view name_of(Action action);
std::optional<Action> action_named(std::string_view name);

/// True if the action works on every screen and leaves the screen as it is.
bool is_adjustment(Action action);
bool is_headphones(Action action);

/// The actions of the five buttons, from the start edge to the end edge.
inline constexpr std::array button_actions = {Action::back, Action::previous, Action::play_pause, Action::next, Action::help};

enum class ActionSource : std::uint8_t { key, touch, switch_press, timer, jack };

constexpr std::string_view name_of(ActionSource source) {
    constexpr std::array names = {std::string_view("key"), std::string_view("touch"), std::string_view("switch"), std::string_view("timer"),
                                  std::string_view("jack")};
    return names[static_cast<std::size_t>(source)];
}

}  // namespace lectern::kiosk
