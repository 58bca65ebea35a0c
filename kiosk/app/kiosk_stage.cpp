// What screens ask of the kiosk: to say something, to open another one, to be left.
#include <utility>

#include "kiosk/app/kiosk.hpp"
#include "kiosk/screens/help/help_screen.hpp"
#include "kiosk/screens/visit/finish_screen.hpp"
#include "kiosk/screens/visit/library_screen.hpp"
#include "kiosk/screens/visit/private_topic_screen.hpp"
#include "kiosk/setup/passed_down.hpp"
#include "kiosk/visit/private_topic.hpp"
#include "kiosk/voice/interface_sentence.hpp"
#include "kiosk/words/phrases.hpp"
#include "kiosk/words/translation.hpp"
#include "speech/narration/chime.hpp"

namespace lectern::kiosk {

namespace {

void put_into(speech::Utterance& utterance, const Manner& manner) {
    utterance.pause_after = manner.silence;
    if (!manner.language.empty() && !utterance.runs.empty()) utterance.runs.front().language = manner.language;
}

}  // namespace

void Kiosk::say(std::vector<std::string> sentences, const Manner& last) {
    say_as(speech::UtteranceKind::interface, std::move(sentences), last);
}

void Kiosk::say_as(speech::UtteranceKind voice, std::vector<std::string> sentences, const Manner& last) {
    end_trial();
    announce(voice, std::move(sentences), last);
}

void Kiosk::announce(speech::UtteranceKind voice, std::vector<std::string> sentences, const Manner& last) {
    const bool chimes = std::exchange(chimes_, false);
    std::erase(sentences, std::string());
    if (!session_.sound_on()) return show_in_turn(sentences, last.silence);
    if (voice_presence_ == VoicePresence::gone) return show_instead(sentences, chimes, last.silence);
    silent_caption_.stop();
    caption_ = sentences.empty() ? std::string() : sentences.front();
    std::vector<std::shared_ptr<speech::RenderedSpeech>> speeches;
    if (chimes) speeches.push_back(speech::chime());
    for (const auto& sentence : sentences) {
        auto utterance = interface_sentence(sentence, prosody(voice));
        if (&sentence == &sentences.back()) put_into(utterance, last);
        speeches.push_back(std::make_shared<speech::RenderedSpeech>(std::move(utterance)));
    }
    narrator_.announce(std::move(speeches), now_);
}

/// Shows the sentences instead of saying them. The chime sounds all the same, since it needs no voice.
void Kiosk::show_instead(const std::vector<std::string>& sentences, bool chimes, std::chrono::milliseconds then) {
    if (chimes)
        narrator_.announce({speech::chime()}, now_);
    else
        narrator_.dismiss_announcements(now_);
    show_in_turn(sentences, then);
}

void Kiosk::say_aside(speech::Utterance utterance) {
    end_trial();
    if (!session_.sound_on()) return show_in_turn({utterance.text()});
    if (voice_presence_ == VoicePresence::gone) return show_instead({utterance.text()}, false, {});
    silent_caption_.stop();
    caption_ = utterance.text();
    narrator_.announce({std::move(utterance)}, now_);
}

bool Kiosk::can_speak(const std::string& language) const {
    const auto engine = voice_.engine();
    return !engine || !*engine || (**engine)->find(language) != nullptr;
}

speech::Prosody Kiosk::prosody(speech::UtteranceKind kind) const {
    return kiosk::prosody(settings_, session_, kind);
}

speech::Pauses Kiosk::pauses() const {
    return kiosk::pauses(settings_);
}

ScreenId Kiosk::push(std::unique_ptr<Screen> screen) {
    forget_touch();
    const auto id = screens_.push(std::move(screen));
    apply_session();
    trace_.screen(top().name());
    top().enter(false);
    return id;
}

void Kiosk::leave() {
    if (at_welcome()) return;
    if (is_on_top(name_call_)) call_is_over();
    screens_.pop();
    forget_touch();
    show({});
    apply_session();
    trace_.screen(top().name());
    narrator_.dismiss_announcements(now_);
    if (!screens_.holds_cover() && std::exchange(resume_when_uncovered_, false)) narrator_.resume(now_);
    top().enter(true);
}

/// What was asked for on a notice goes with it; what staff brought, a PIN or a call, stays as it is.
void Kiosk::take_away(ScreenId notice) {
    screens_.remove_below_staff(notice);
    while (screens_.holds(notice)) leave();
    if (call_.calling() && !screens_.holds(name_call_)) call_is_over();
}

void Kiosk::back_to_welcome() {
    narrator_.stop(now_);
    end_exploring();
    go_on_without_device();
    screens_.pop_to_bottom();
    apply_volume();
    forget_touch();
    awaited_.reset();
    begin_when_greeted_ = false;
    open_.reset();
    suspect_ = {};
    call_.end();
    resume_when_uncovered_ = false;
    show({});
}

void Kiosk::go_home() {
    if (has_one_article()) return finish();
    back_to_welcome();
    push(std::make_unique<LibraryScreen>(*this));
}

void Kiosk::open_help() {
    cover_with(std::make_unique<HelpScreen>(*this, top()));
}

void Kiosk::ask_to_finish() {
    cover_with(std::make_unique<FinishScreen>(*this, top()));
}

/// Null where another screen is on top.
LearnKeysScreen* Kiosk::learning() const {
    return dynamic_cast<LearnKeysScreen*>(&top());
}

/// What is read waits, and goes on when the screen on top is left.
void Kiosk::wait_below() {
    if (!narrator_.has_script() || narrator_.paused()) return;
    resume_when_uncovered_ = true;
    narrator_.pause(now_);
}

ScreenId Kiosk::cover_with(std::unique_ptr<Screen> screen) {
    end_exploring();
    wait_below();
    return push(std::move(screen));
}

bool Kiosk::open(Action action) {
    if (action != Action::learn_keys) return false;
    cover_with(std::make_unique<LearnKeysScreen>(*this));
    return true;
}

void Kiosk::perform_here(Action action) {
    if (action == Action::help && !top().bearing().is_help) return open_help();
    if (!change(action) && !open(action)) top().handle(action);
}

void Kiosk::open_article(std::size_t index) {
    if (!articles_[index].is_private || !is_overheard(session_)) return load_article(index);
    push(std::make_unique<PrivateTopicScreen>(*this, [this, index] { load_article(index); }));
}

void Kiosk::load_article(std::size_t index) {
    if (awaited_ == index) return;
    awaited_ = index;
    loader_.load(index, articles_[index].place());
}

void Kiosk::choose_language(const std::string& code) {
    session_.set_language(code);
    apply_language();
}

/// What is covered by something else still waits for that.
void Kiosk::go_on_silently() {
    go_on_without_device();
    leave();
    if (!screens_.holds_cover()) narrator_.resume(now_);
}

void Kiosk::go_on_without_device() {
    if (sound_.state() == speech::SoundState::lost) {
        sound_.go_silent();
        trace_sound();
    }
    if (session_.sound_on()) narrator_.release(now_);
}

}  // namespace lectern::kiosk
