#include "kiosk/app/adjustments.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "kiosk/values/theme.hpp"
#include "kiosk/words/change_phrases.hpp"
#include "kiosk/words/mode_phrases.hpp"
#include "kiosk/words/one_button_phrases.hpp"
#include "kiosk/words/phrases.hpp"
#include "kiosk/words/translation.hpp"
#include "kiosk/words/visit_phrases.hpp"

namespace lectern::kiosk {

/// The direction is that of the value; where there is only one way to go, it is 1.
std::span<const Adjustments::Row> Adjustments::rows() {
    static constexpr std::array rows = {
        Row{Action::slower, &Adjustments::change_rate, -1},           Row{Action::faster, &Adjustments::change_rate, 1},
        Row{Action::softer, &Adjustments::change_volume, -1},         Row{Action::louder, &Adjustments::change_volume, 1},
        Row{Action::smaller_text, &Adjustments::change_text, -1},     Row{Action::larger_text, &Adjustments::change_text, 1},
        Row{Action::next_colours, &Adjustments::change_colours, 1},   Row{Action::next_voice, &Adjustments::change_voice, 1},
        Row{Action::lower_pitch, &Adjustments::change_pitch, -1},     Row{Action::higher_pitch, &Adjustments::change_pitch, 1},
        Row{Action::next_language, &Adjustments::change_language, 1}, Row{Action::one_button, &Adjustments::change_one_button, 1},
        Row{Action::slower_steps, &Adjustments::change_step_time, 1}, Row{Action::faster_steps, &Adjustments::change_step_time, -1},
        Row{Action::sound_off, &Adjustments::switch_sound, 1},        Row{Action::hide_screen, &Adjustments::hide_screen, 1},
        Row{Action::time_limits, &Adjustments::tell_time_limits, 1},
    };
    return rows;
}

bool Adjustments::perform(Action action) {
    const auto row = std::ranges::find(rows(), action, &Row::action);
    if (row == rows().end()) return false;
    (this->*row->change)(row->direction);
    return true;
}

void Adjustments::change_rate(int direction) {
    auto& session = parts_.session;
    const auto changed = session.change_rate(direction);
    parts_.trace.setting("rate", session.rate_wpm());
    if (changed == Change::done) parts_.voice.replan();
    if (changed == Change::at_end)
        parts_.voice.say({direction < 0 ? phrases::slowest() : phrases::fastest(), phrases::rate(session.rate_wpm())});
    else
        parts_.voice.say({phrases::rate(session.rate_wpm())});
}

/// The reading voice itself says how it sounds now.
void Adjustments::change_pitch(int direction) {
    const auto changed = parts_.session.change_pitch(direction);
    parts_.trace.setting("pitch", parts_.session.pitch());
    if (changed == Change::done) parts_.voice.replan();
    const auto sentence = changed == Change::at_end ? (direction < 0 ? phrases::lowest_pitch() : phrases::highest_pitch())
                                                    : (direction < 0 ? phrases::lower_pitch() : phrases::higher_pitch());
    parts_.voice.say({sentence}, {}, speech::UtteranceKind::reading);
}

void Adjustments::change_voice(int /*direction*/) {
    auto& session = parts_.session;
    session.next_voice();
    parts_.trace.setting("voice", session.voice());
    parts_.voice.replan();
    parts_.voice.say({phrases::voice(session.voice_number(), session.voice_count())}, {}, speech::UtteranceKind::reading);
}

void Adjustments::change_volume(int direction) {
    auto& session = parts_.session;
    if (!session.sound_on()) return turn_sound(direction > 0);
    const auto changed = session.change_volume(direction);
    parts_.trace.setting("volume", session.volume());
    parts_.stage.apply_session();
    if (changed == Change::at_end)
        parts_.voice.say({direction < 0 ? phrases::softest() : phrases::loudest(), phrases::volume(session.volume())});
    else
        parts_.voice.say({phrases::volume(session.volume())});
}

void Adjustments::change_text(int direction) {
    auto& session = parts_.session;
    const auto& offered = parts_.stage.offered_text_steps();
    const auto changed = session.change_text(direction, offered);
    parts_.trace.setting("size", session.text_step());
    parts_.stage.apply_session();
    std::vector<std::string> sentences = {phrases::text_size(session.text_number(offered), offered.size())};
    if (changed == Change::at_end) sentences.insert(sentences.begin(), direction < 0 ? phrases::smallest_text() : phrases::largest_text());
    parts_.voice.say(std::move(sentences));
}

void Adjustments::change_colours(int /*direction*/) {
    const auto& theme = next_theme(parts_.session.colours());
    parts_.session.set_colours(std::string(theme.name));
    parts_.trace.setting("theme", theme.name);
    parts_.stage.apply_session();
    parts_.voice.say({phrases::colours(theme)});
}

/// Each language says its own name.
void Adjustments::change_language(int /*direction*/) {
    parts_.session.next_language();
    parts_.stage.apply_language();
    parts_.voice.say({phrases::sentence(interface_language().name)});
}

void Adjustments::change_one_button(int /*direction*/) {
    set_one_button(!parts_.session.one_button());
    tell_one_button();
}

void Adjustments::set_one_button(bool one_button) {
    parts_.session.set_one_button(one_button);
    parts_.trace.setting("one_button", one_button ? 1 : 0);
}

void Adjustments::tell_one_button() {
    parts_.voice.say({parts_.session.one_button() ? phrases::one_button_on() : phrases::one_button_off()});
    own_.one_button_changed();
}

void Adjustments::change_step_time(int direction) {
    parts_.session.change_step_time(direction);
    const auto ms = static_cast<int>(parts_.session.step_time().count());
    parts_.trace.setting("step_ms", ms);
    parts_.voice.say({direction > 0 ? phrases::slower_steps(ms / 1000.0) : phrases::faster_steps(ms / 1000.0)});
}

void Adjustments::switch_sound(int /*direction*/) {
    turn_sound(!parts_.session.sound_on());
}

/// Without sound the device is given back, so that nothing can sound; what is read waits at its word as it does for a lost device.
void Adjustments::turn_sound(bool on) {
    const bool was_on = parts_.session.sound_on();
    parts_.session.set_sound(on);
    parts_.trace.setting("sound", on ? "on" : "off");
    if (was_on && !on) {
        parts_.voice.hold(parts_.sound.unheard());
        parts_.sound.park();
        own_.sound_went_off();
        if (parts_.session.screen_hidden()) show_screen(true);
    }
    if (!was_on && on) {
        parts_.sound.wake();
        parts_.voice.release();
    }
    parts_.voice.say(on ? std::vector{phrases::sound_is_on(), phrases::volume(parts_.session.volume())}
                        : std::vector{phrases::sound_is_off(parts_.stage.key_for(Action::louder))});
}

/// Refused where the sound is off: nothing of the kiosk would be left.
void Adjustments::hide_screen(int /*direction*/) {
    const bool shown = parts_.session.screen_hidden();
    if (!shown && !parts_.session.sound_on()) return parts_.voice.say({phrases::cannot_hide_without_sound()});
    show_screen(shown);
}

void Adjustments::show_screen(bool shown) {
    parts_.session.set_screen_hidden(!shown);
    parts_.trace.setting("screen", shown ? "shown" : "hidden");
    parts_.voice.say({shown ? phrases::screen_is_shown() : phrases::screen_is_hidden(parts_.stage.key_for(Action::help))});
}

void Adjustments::tell_time_limits(int /*direction*/) {
    parts_.voice.say(phrases::how_long_it_waits(own_.time_limits));
}

}  // namespace lectern::kiosk
