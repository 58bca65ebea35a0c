// Everything a person can ask for, in one table: the same names stand in the settings and in the trace.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "kiosk/values/icon.hpp"

namespace lectern::kiosk {

/// In the order in which Help lists them; what it does not list comes last.
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
    next_language,  ///< of the interface
    where_am_i,
    spell_word,
    read_everything,  ///< and only this article again
    sound_off,        ///< and on again
    hide_screen,      ///< and show it again
    one_button,       ///< whether one button does everything: scanning
    time_limits,      ///< tells how long a visitor may do nothing
    home,
    finish,
    again,
    next,               ///< section; in a list: page
    previous,           ///< section; in a list: page
    next_sentence,      ///< in a list: focus down
    previous_sentence,  ///< in a list: focus up
    next_page,
    previous_page,
    back,
    slower_steps,  ///< from one choice to the next, where one button does everything
    faster_steps,
    play_pause,  ///< in a list: select
    help,
    one_switch,     ///< that button, where it is a device of its own
    headphones_in,  ///< they were plugged in: a keypad's code, or its socket's
    headphones_out,
    call,  ///< "please listen for your name"; the staff's
};

/// Help's groups, for one button.
enum class HelpGroup : std::uint8_t { reading, voice, looks, keys };

struct ActionInfo {
    enum class Kind : std::uint8_t {
        acts,     ///< what it does depends on the screen
        adjusts,  ///< changes how things look or sound, or only tells something: the same on every screen
        socket,   ///< told by a socket for headphones, asked for by no hand
    };
    struct Place {
        HelpGroup group;
        int number;  ///< in the group, from 1
    };

    Action action;
    std::string_view name;       ///< in the settings and in the trace
    const char* title;           ///< English, for tr(); as Help lists it
    const char* meaning;         ///< English, for tr(); what Learn the keys says. Null: the title
    Icon icon;                   ///< beside the title
    bool in_help;                ///< in its list
    std::optional<Place> place;  ///< in Help's groups
    Kind kind = Kind::acts;
    bool repeats = false;         ///< while the key is held in a list; every other key acts once however long it is held (EN 301 549 5.7)
    bool may_come_twice = false;  ///< pressed in quick succession on purpose, also by hands that shake: no lockout for it (508 407.4)
};

/// A row for each, in the order of Action. Any thread.
std::span<const ActionInfo> actions();
const ActionInfo& info_of(Action action);

std::string_view name_of(Action action);
std::optional<Action> action_named(std::string_view name);

/// Whether it can be done on every screen, and leaves everything else as it is.
bool is_adjustment(Action action);
bool is_headphones(Action action);

/// What the five buttons ask for, from the start edge to the end edge.
inline constexpr std::array button_actions = {Action::back, Action::previous, Action::play_pause, Action::next, Action::help};

enum class ActionSource : std::uint8_t { key, touch, switch_press, timer, jack };

constexpr std::string_view name_of(ActionSource source) {
    constexpr std::array names = {std::string_view("key"), std::string_view("touch"), std::string_view("switch"), std::string_view("timer"),
                                  std::string_view("jack")};
    return names[static_cast<std::size_t>(source)];
}

}  // namespace lectern::kiosk
