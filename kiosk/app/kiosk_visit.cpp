// A visit: whether its visitor is still there, and one button that does everything.
#include <algorithm>

#include "kiosk/app/kiosk.hpp"
#include "kiosk/pages/page_layout.hpp"
#include "kiosk/screens/notices/still_there_screen.hpp"
#include "kiosk/screens/reading/reading_menu_screen.hpp"
#include "kiosk/words/one_button_phrases.hpp"

namespace lectern::kiosk {

Pastime Kiosk::pastime() const {
    const bool listening = narrator_.has_script() && !narrator_.paused() && voice_presence_ != VoicePresence::gone &&
                           sound_.state() != speech::SoundState::lost;
    const bool takes_time = narrator_.has_script() || session_.headphones();
    const bool may_press = takes_input();
    const std::chrono::seconds patience(takes_time ? settings_.session.paused_s : settings_.session.idle_s);
    return {(listening && session_.sound_on()) || !may_press, std::max(patience, time_to_read())};
}

/// With the sound off a page takes its reader as long as it does at 100 words a minute.
std::chrono::seconds Kiosk::time_to_read() const {
    const auto view = top().view();
    const auto* page = std::get_if<TextPage>(&view.content);
    if (session_.sound_on() || page == nullptr || !page->layout) return {};
    const auto on_page = page->layout->page_range(page->page);
    const auto words = std::ranges::count_if(page->layout->section().words, [&](const auto& word) { return on_page.contains(word.begin); });
    return std::chrono::seconds(words * 60 / 100);
}

void Kiosk::follow_idleness() {
    const auto presence = idle_.update(pastime(), now_);
    if (presence == Presence::asked && !is_on_top(still_there_)) ask_whether_there();
    if (presence == Presence::gone) end_visit();  // without a word: nobody asked for one
}

/// Two steps softer: whoever it was meant for may have gone.
void Kiosk::ask_whether_there() {
    trace_.session("warned");
    still_there_ = cover_with(std::make_unique<StillThereScreen>(*this, std::chrono::seconds(settings_.session.warning_s)));
}

/// The press that answers does nothing else.
void Kiosk::answer() {
    begin_visit();
    leave();
}

void Kiosk::open_reading_menu() {
    cover_with(std::make_unique<ReadingMenuScreen>(*this, top()));
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
