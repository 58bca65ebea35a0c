#include "kiosk/screens/help/help_contents.hpp"

#include <array>

namespace lectern::kiosk {
namespace {

constexpr std::array all_actions = {
    Action::learn_keys,
    Action::larger_text,
    Action::smaller_text,
    Action::next_colours,
    Action::louder,
    Action::softer,
    Action::slower,
    Action::faster,
    Action::next_voice,
    Action::lower_pitch,
    Action::higher_pitch,
    Action::next_language,
    Action::where_am_i,
    Action::spell_word,
    Action::read_everything,
    Action::sound_off,
    Action::hide_screen,
    Action::one_button,
    Action::time_limits,
    Action::home,
    Action::finish,
    Action::again,
    Action::next,
    Action::previous,
    Action::next_sentence,
    Action::previous_sentence,
    Action::next_page,
    Action::previous_page,
    Action::back,
};

std::vector<HelpEntry> actions_of(HelpGroup group) {
    switch (group) {
        case HelpGroup::reading:
            return {Action::where_am_i, Action::spell_word, Action::again,     Action::next_sentence, Action::previous_sentence,
                    Action::next,       Action::previous,   Action::next_page, Action::previous_page, Action::read_everything};
        case HelpGroup::voice:
            return {Action::louder,     Action::softer,      Action::slower,       Action::faster,
                    Action::next_voice, Action::lower_pitch, Action::higher_pitch, Action::sound_off};
        case HelpGroup::looks:
            return {Action::larger_text, Action::smaller_text, Action::next_colours, Action::hide_screen};
        case HelpGroup::keys:  // only where one button does everything steps have a time
            return {Action::slower_steps, Action::faster_steps, Action::one_button, Action::time_limits, Action::learn_keys};
    }
    return {};
}

}  // namespace

std::vector<HelpEntry> all_of_help() {
    return {all_actions.begin(), all_actions.end()};
}

std::vector<HelpEntry> help_in_groups() {
    return {Action::help,    HelpGroup::reading, HelpGroup::voice, HelpGroup::looks, Action::next_language,
            HelpGroup::keys, Action::home,       Action::finish,   Action::back};
}

std::vector<HelpEntry> entries_of(HelpGroup group) {
    auto entries = actions_of(group);
    entries.insert(entries.begin(), Action::help);
    entries.emplace_back(Action::back);
    return entries;
}

}  // namespace lectern::kiosk
