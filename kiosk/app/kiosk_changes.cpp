// What a person changes about how the kiosk looks and sounds, each change heard and seen at once.
#include <utility>

#include "kiosk/app/kiosk.hpp"
#include "kiosk/setup/passed_down.hpp"
#include "kiosk/values/theme.hpp"
#include "kiosk/words/change_phrases.hpp"
#include "kiosk/words/one_button_phrases.hpp"
#include "kiosk/words/phrases.hpp"
#include "kiosk/words/translation.hpp"
#include "kiosk/words/visit_phrases.hpp"

namespace lectern::kiosk {

bool Kiosk::change(Action action) {
    switch (action) {
        case Action::slower:
            change_rate(-1);
            return true;
        case Action::faster:
            change_rate(1);
            return true;
        case Action::softer:
            change_volume(-1);
            return true;
        case Action::louder:
            change_volume(1);
            return true;
        case Action::smaller_text:
            change_text(-1);
            return true;
        case Action::larger_text:
            change_text(1);
            return true;
        case Action::next_colours:
            change_colours();
            return true;
        case Action::next_voice:
            change_voice();
            return true;
        case Action::lower_pitch:
            change_pitch(-1);
            return true;
        case Action::higher_pitch:
            change_pitch(1);
            return true;
        case Action::next_language:
            change_language();
            return true;
        case Action::one_button:
            change_one_button();
            return true;
        case Action::slower_steps:
            change_step_time(1);
            return true;
        case Action::faster_steps:
            change_step_time(-1);
            return true;
        case Action::finish:
            finish();
            return true;
        case Action::sound_off:
            turn_sound(!session_.sound_on());
            return true;
        case Action::read_everything:
            read_everything();
            return true;
        case Action::time_limits:
            say(phrases::how_long_it_waits(time_limits(settings_)));
            return true;
        case Action::hide_screen:
            hide_screen(!session_.screen_hidden());
            return true;
        default:
            return false;
    }
}

void Kiosk::change_rate(int direction) {
    const auto changed = session_.change_rate(direction);
    trace_.setting("rate", session_.rate_wpm());
    if (changed == Change::done) voice_.replan();
    if (changed == Change::at_end)
        say({direction < 0 ? phrases::slowest() : phrases::fastest(), phrases::rate(session_.rate_wpm())});
    else
        say({phrases::rate(session_.rate_wpm())});
}

/// The reading voice itself says how it sounds now.
void Kiosk::change_pitch(int direction) {
    const auto changed = session_.change_pitch(direction);
    trace_.setting("pitch", session_.pitch());
    if (changed == Change::done) voice_.replan();
    if (changed == Change::at_end)
        voice_.say({direction < 0 ? phrases::lowest_pitch() : phrases::highest_pitch()}, {}, speech::UtteranceKind::reading);
    else
        voice_.say({direction < 0 ? phrases::lower_pitch() : phrases::higher_pitch()}, {}, speech::UtteranceKind::reading);
}

void Kiosk::change_voice() {
    session_.next_voice();
    trace_.setting("voice", session_.voice());
    voice_.replan();
    voice_.say({phrases::voice(session_.voice_number(), session_.voice_count())}, {}, speech::UtteranceKind::reading);
}

void Kiosk::change_volume(int direction) {
    if (!session_.sound_on()) return turn_sound(direction > 0);
    const auto changed = session_.change_volume(direction);
    trace_.setting("volume", session_.volume());
    apply_session();
    if (changed == Change::at_end)
        say({direction < 0 ? phrases::softest() : phrases::loudest(), phrases::volume(session_.volume())});
    else
        say({phrases::volume(session_.volume())});
}

void Kiosk::change_text(int direction) {
    const auto& offered = display_.offered_steps();
    const auto changed = session_.change_text(direction, offered);
    trace_.setting("size", session_.text_step());
    apply_session();
    std::vector<std::string> sentences = {phrases::text_size(session_.text_number(offered), offered.size())};
    if (changed == Change::at_end) sentences.insert(sentences.begin(), direction < 0 ? phrases::smallest_text() : phrases::largest_text());
    say(std::move(sentences));
}

void Kiosk::change_colours() {
    const auto& theme = next_theme(session_.colours());
    session_.set_colours(std::string(theme.name));
    trace_.setting("theme", theme.name);
    apply_session();
    say({phrases::colours(theme)});
}

/// Each language says its own name.
void Kiosk::change_language() {
    session_.next_language();
    apply_language();
    say({phrases::sentence(interface_language().name)});
}

/// The button that is a device of its own needs nobody to say that there is but one.
void Kiosk::press_one_switch() {
    const bool first = !session_.one_button();
    if (first) set_one_button(true);
    if (first && !at_welcome()) return tell_one_button();
    perform(Action::play_pause, ActionSource::switch_press);
}

void Kiosk::change_one_button() {
    set_one_button(!session_.one_button());
    tell_one_button();
}

void Kiosk::tell_one_button() {
    say({session_.one_button() ? phrases::one_button_on() : phrases::one_button_off()});
    forget_touch();  // lists have other items then
    top().one_button_changed();
}

void Kiosk::set_one_button(bool one_button) {
    session_.set_one_button(one_button);
    trace_.setting("one_button", one_button ? 1 : 0);
}

void Kiosk::change_step_time(int direction) {
    session_.change_step_time(direction);
    const auto ms = static_cast<int>(session_.step_time().count());
    trace_.setting("step_ms", ms);
    say({direction > 0 ? phrases::slower_steps(ms / 1000.0) : phrases::faster_steps(ms / 1000.0)});
}

}  // namespace lectern::kiosk
