#include "kiosk/stage/kiosk_stage.hpp"

#include <algorithm>

#include "kiosk/articles/article_languages.hpp"
#include "kiosk/screens/help/help_screen.hpp"
#include "kiosk/screens/notices/notice_phrases.hpp"
#include "kiosk/screens/notices/notice_screen.hpp"
#include "kiosk/screens/reading/reading_menu_screen.hpp"
#include "kiosk/screens/visit/finish_screen.hpp"
#include "kiosk/screens/visit/library_screen.hpp"
#include "kiosk/screens/visit/private_topic_screen.hpp"
#include "kiosk/screens/visit/start_screen.hpp"
#include "kiosk/visit/private_topic.hpp"
#include "kiosk/words/phrases.hpp"
#include "kiosk/words/translation.hpp"
#include "kiosk/words/visit_phrases.hpp"

namespace lectern::kiosk {
namespace {

constexpr int soft_steps = 2;  // below the visitor's volume: for what the room need not hear

}  // namespace

// --- where to go ---

void KioskStage::open_article(std::size_t index) {
    if (!articles()[index].is_private || !is_overheard(session())) return parts_.articles.ask_for(index);
    push(std::make_unique<PrivateTopicScreen>(*this, [this, index] { parts_.articles.ask_for(index); }));
}

void KioskStage::start_reading() {
    if (parts_.articles.has_only_one()) return open_article(0);
    if (articles().empty())
        push(std::make_unique<NoticeScreen>(
            *this, [] { return Message{Icon::article, phrases::nothing_to_read(), phrases::ask_the_staff()}; }, nullptr));
    else
        push(std::make_unique<LibraryScreen>(*this, at_welcome()));
}

void KioskStage::go_home() {
    if (parts_.articles.has_only_one()) return finish();
    back_to_welcome();
    push(std::make_unique<LibraryScreen>(*this));
}

void KioskStage::finish() {
    const auto& visitors_language = interface_language();
    const bool aloud = session().sound_on();
    end_visit();
    const InLanguage still(visitors_language);
    say_goodbye(aloud);
}

/// It is said where the visitor had the sound on and there is a voice, else shown for as long as it takes to read.
void KioskStage::say_goodbye(bool aloud) {
    if (aloud && voice().presence() != VoicePresence::gone) return say({phrases::goodbye()});
    voice().show_in_turn({phrases::goodbye(), {}});
}

void KioskStage::ask_to_finish() {
    cover_with(std::make_unique<FinishScreen>(*this, top()));
}

void KioskStage::open_reading_menu() {
    cover_with(std::make_unique<ReadingMenuScreen>(*this, top()));
}

void KioskStage::perform_here(Action action) {
    if (action == Action::help && !top().bearing().is_help) return open_help();
    if (!parts_.change(action)) top().handle(action);
}

void KioskStage::choose_language(const std::string& code) {
    parts_.session.set_language(code);
    apply_language();
}

// --- screens ---

ScreenId KioskStage::push(std::unique_ptr<Screen> screen) {
    forget_touch();
    const auto id = screens_.push(std::move(screen));
    apply_session();
    parts_.trace.screen(top().name());
    top().enter(false);
    return id;
}

ScreenId KioskStage::cover_with(std::unique_ptr<Screen> screen) {
    end_exploring();
    voice().pause(PausedBy::cover);
    return push(std::move(screen));
}

void KioskStage::leave() {
    if (at_welcome()) return;
    screens_.pop();
    forget_touch();
    voice().show({});
    apply_session();
    parts_.trace.screen(top().name());
    voice().dismiss();
    if (!screens_.holds_cover()) voice().resume(PausedBy::cover);
    top().enter(true);
}

void KioskStage::take_away(ScreenId notice) {
    screens_.remove_below_staff(notice);
    while (screens_.holds(notice)) leave();
}

void KioskStage::open_help() {
    cover_with(std::make_unique<HelpScreen>(*this, top()));
}

void KioskStage::back_to_welcome() {
    voice().stop();
    end_exploring();
    go_on_without_device();
    screens_.pop_to_bottom();
    apply_volume();
    forget_touch();
    parts_.articles.forget_request();
    parts_.articles.close();
    if (awaits(Visit::Opening::awaits_greeting)) visit()->opening = Visit::Opening::nothing;
    voice().show({});
}

void KioskStage::tick_top() {
    if (const auto due = top().deadline(); due && *due <= now()) top().tick();
}

// --- who is here ---

std::optional<SelfStart::Way> KioskStage::reads_by_itself() const {
    const auto* reading = std::get_if<ReadsByItself>(&occupant_);
    return reading != nullptr ? std::optional(reading->way) : std::nullopt;
}

void KioskStage::begin_visit() {
    note_activity();
    if (reads_by_itself()) end_reading_by_itself();
    const bool begins = visit() == nullptr;
    if (begins) leave();  // only a call lies over Welcome while nobody is here
    wake_sound();
    if (begins) occupant_ = Visit(std::chrono::seconds(parts_.settings.session.warning_s));
    visit()->idle.press(now());
    if (!begins) return;
    parts_.log.somebody_came();
    parts_.trace.session("began");
}

void KioskStage::begin() {
    if (visit() == nullptr) begin_visit();
    const bool waits = parts_.articles.awaits_first();
    visit()->opening = waits ? Visit::Opening::awaits_articles : Visit::Opening::nothing;
    if (waits) return say({phrases::articles_are_being_read()});
    auto languages = article_languages(articles(), parts_.settings.interface.languages);
    if (languages.size() < 2) return start_reading();
    push(std::make_unique<StartScreen>(*this, std::move(languages)));
}

void KioskStage::end_visit() {
    back_to_welcome();
    parts_.session.forget();
    voice().miss_again();
    voice().release();  // with the sound off it was held
    apply_session();
    occupant_ = Nobody();
    voice().end_trial();
    parts_.trace.session("ended");
    parts_.trace.screen(top().name());
}

void KioskStage::answer() {
    begin_visit();
    leave();
}

void KioskStage::cancel_opening() {
    parts_.articles.forget_request();
    if (visit() != nullptr) visit()->opening = Visit::Opening::nothing;
}

void KioskStage::begin_reading_by_itself(SelfStart::Way way) {
    if (way == SelfStart::Way::aloud)
        parts_.sound.wake();
    else
        parts_.sound.run_silently();
    occupant_ = ReadsByItself{way};
    apply_session();
}

void KioskStage::end_reading_by_itself() {
    occupant_ = Nobody();
    note_activity();
    back_to_welcome();
    parts_.sound.park();
    apply_session();
    parts_.trace.screen(top().name());
}

void KioskStage::end_exploring() {
    if (visit() != nullptr && visit()->exploration.end()) voice().unhush();
}

// --- the session's choices ---

void KioskStage::apply_volume() {
    const bool softly = !screens_.empty() && top().bearing().softly;
    const int too_loud = reads_by_itself() ? std::max(0, session().volume() - parts_.settings.selfstart.volume) : 0;
    parts_.sound.set_gain(session().gain(softly ? soft_steps : too_loud));
}

void KioskStage::apply_session() {
    apply_volume();
    set_interface_language(*find_interface_language(session().language()));
    parts_.display.set_look(session().colours(), session().text_step(), interface_language());
}

void KioskStage::apply_language() {
    parts_.trace.setting("language", session().language());
    apply_session();
    voice().replan();
}

// --- the sound device ---

void KioskStage::wake_sound() {
    if (parts_.sound.is(speech::SoundState::parked) && session().sound_on()) parts_.sound.wake();
}

void KioskStage::go_on_without_device() {
    if (parts_.sound.is(speech::SoundState::lost)) parts_.sound.go_silent();
    if (session().sound_on()) voice().release();
}

}  // namespace lectern::kiosk
