#include "kiosk/values/action_icons.hpp"

namespace lectern::kiosk {

Icon icon_of(Action action) {
    switch (action) {
        case Action::play_pause:
            return Icon::play;
        case Action::next:
            return Icon::next;
        case Action::previous:
            return Icon::previous;
        case Action::next_sentence:
            return Icon::next_sentence;
        case Action::previous_sentence:
            return Icon::previous_sentence;
        case Action::next_page:
            return Icon::next_page;
        case Action::previous_page:
            return Icon::previous_page;
        case Action::again:
            return Icon::again;
        case Action::where_am_i:
            return Icon::where;
        case Action::help:
            return Icon::help;
        case Action::back:
            return Icon::back;
        case Action::home:
            return Icon::home;
        case Action::slower:
            return Icon::slower;
        case Action::faster:
            return Icon::faster;
        case Action::softer:
            return Icon::softer;
        case Action::louder:
            return Icon::louder;
        case Action::smaller_text:
            return Icon::smaller_text;
        case Action::larger_text:
            return Icon::larger_text;
        case Action::next_colours:
            return Icon::colours;
        case Action::spell_word:
            return Icon::spell;
        case Action::next_voice:
            return Icon::voice;
        case Action::lower_pitch:
            return Icon::lower_pitch;
        case Action::higher_pitch:
            return Icon::higher_pitch;
        case Action::learn_keys:
            return Icon::keys;
        case Action::next_language:
            return Icon::language;
        case Action::read_everything:
            return Icon::read_all;
        case Action::sound_off:
            return Icon::no_sound;
        case Action::hide_screen:
            return Icon::hidden;
        case Action::one_button:
            return Icon::one_button;
        case Action::time_limits:
            return Icon::time;
        case Action::finish:
            return Icon::finish;
        default:
            return Icon::none;
    }
}

}  // namespace lectern::kiosk
