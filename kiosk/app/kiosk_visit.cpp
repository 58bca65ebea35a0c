// A visit: how it begins and ends, and whether its visitor is still there.
#include <algorithm>
#include <utility>

#include "kiosk/app/kiosk.hpp"
#include "kiosk/articles/article_languages.hpp"
#include "kiosk/pages/page_layout.hpp"
#include "kiosk/screens/notices/notice_phrases.hpp"
#include "kiosk/screens/notices/notice_screen.hpp"
#include "kiosk/screens/notices/still_there_screen.hpp"
#include "kiosk/screens/reading/reading_menu_screen.hpp"
#include "kiosk/screens/visit/library_screen.hpp"
#include "kiosk/screens/visit/start_screen.hpp"
#include "kiosk/words/translation.hpp"
#include "kiosk/words/visit_phrases.hpp"

namespace lectern::kiosk {

void Kiosk::begin_visit() {
    last_activity_ = clock_.now();
    if (reads_by_itself()) end_self_start();
    if (call_.calling() && !visit()) end_call();
    wake_sound();
    const bool begins = visit() == nullptr;
    if (begins) occupant_ = Visit(std::chrono::seconds(settings_.session.warning_s));
    visit()->idle.press(clock_.now());
    if (!begins) return;
    log_.somebody_came();
    trace_.session("began");
}

void Kiosk::wake_sound() {
    if (sound_.is(speech::SoundState::parked) && session_.sound_on()) sound_.wake();
}

/// The first key, switch press or touch: with one article, reading follows by itself. Articles that are still being read are not waited
/// for, unless none is there.
void Kiosk::begin() {
    begin_visit();
    visit()->opening = articles_.awaits_first() ? Visit::Opening::awaits_articles : Visit::Opening::done;
    if (articles_.awaits_first()) return say({phrases::articles_are_being_read()});
    auto languages = article_languages(articles_.entries(), settings_.interface.languages);
    if (languages.size() < 2) return start_reading();
    push(std::make_unique<StartScreen>(*this, std::move(languages)));
}

void Kiosk::start_reading() {
    if (articles_.has_only_one()) return open_article(0);
    if (articles_.entries().empty())
        push(std::make_unique<NoticeScreen>(
            *this, [] { return Message{Icon::article, phrases::nothing_to_read(), phrases::ask_the_staff()}; }, nullptr));
    else
        push(std::make_unique<LibraryScreen>(*this, at_welcome()));
}

void Kiosk::finish() {
    const auto& visitors_language = interface_language();
    const bool aloud = session_.sound_on();
    end_visit();
    const InLanguage still(visitors_language);
    say_goodbye(aloud);
}

void Kiosk::end_visit() {
    back_to_welcome();
    session_.forget();
    voice_.miss_again();
    voice_.release();  // with the sound off it was held
    apply_session();
    occupant_ = Nobody();
    voice_.end_trial();
    trace_.session("ended");
    trace_.screen(top().name());
}

Pastime Kiosk::pastime() const {
    const bool listening = voice_.reads() && voice_.presence() != VoicePresence::gone && sound_.state() != speech::SoundState::lost;
    const bool takes_time = voice_.has_script() || session_.headphones();
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
    if (!visit()) return;
    const auto presence = visit()->idle.update(pastime(), clock_.now());
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

}  // namespace lectern::kiosk
