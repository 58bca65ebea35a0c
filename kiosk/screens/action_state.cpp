#include "kiosk/screens/action_state.hpp"

#include "kiosk/values/theme.hpp"
#include "kiosk/words/change_phrases.hpp"
#include "kiosk/words/phrases.hpp"
#include "kiosk/words/translation.hpp"
#include "kiosk/words/visit_phrases.hpp"

namespace lectern::kiosk {
namespace {

constexpr std::size_t volume_steps = 10;

std::string volume_of(const Session& session) {
    return phrases::place_in_list(static_cast<std::size_t>(session.volume()), volume_steps);
}

std::string text_size_of(const Stage& stage) {
    const auto& offered = stage.offered_text_steps();
    return phrases::place_in_list(stage.session().text_number(offered), offered.size());
}

std::string colours_of(const Session& session) {
    const auto* theme = find_theme(session.colours());
    return theme == nullptr ? std::string() : phrases::name_of(*theme);
}

}  // namespace

std::string state_of(Action action, const Stage& stage) {
    const auto& session = stage.session();
    switch (action) {
        case Action::smaller_text:
        case Action::larger_text:
            return text_size_of(stage);
        case Action::next_colours:
            return colours_of(session);
        case Action::louder:
        case Action::softer:
            return volume_of(session);
        case Action::slower:
        case Action::faster:
            return phrases::words_a_minute(session.rate_wpm());
        case Action::next_voice:
            return phrases::place_in_list(session.voice_number(), session.voice_count());
        case Action::lower_pitch:
        case Action::higher_pitch:
            return phrases::place_in_list(session.pitch_number(), Session::pitch_count());
        case Action::next_language:
            return interface_language().name;
        case Action::slower_steps:
        case Action::faster_steps:
            return phrases::duration(session.step_time());
        case Action::sound_off:
            return phrases::now_on(session.sound_on());
        case Action::read_everything:
            return phrases::now_on(session.everything_from().has_value());
        case Action::one_button:
            return phrases::now_on(session.one_button());
        case Action::hide_screen:
            return phrases::now_shown(!session.screen_hidden());
        default:
            return {};
    }
}

}  // namespace lectern::kiosk
