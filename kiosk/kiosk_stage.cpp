// What screens ask of the kiosk, and what the other threads tell it.
#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "kiosk/finish_screen.hpp"
#include "kiosk/help_screen.hpp"
#include "kiosk/interface_sentence.hpp"
#include "kiosk/kiosk.hpp"
#include "kiosk/library_screen.hpp"
#include "kiosk/notice_phrases.hpp"
#include "kiosk/notice_screen.hpp"
#include "kiosk/passed_down.hpp"
#include "kiosk/reading_screen.hpp"
#include "kiosk/touch_phrases.hpp"
#include "kiosk/translation.hpp"
#include "kiosk/visit_phrases.hpp"

namespace lectern::kiosk {

void Kiosk::say(std::vector<std::string> sentences, const Manner& last) {
    say_as(speech::UtteranceKind::interface, std::move(sentences), last);
}

void Kiosk::say_as(speech::UtteranceKind voice, std::vector<std::string> sentences, const Manner& last) {
    caption_ = sentences.empty() ? std::string() : sentences.front();
    std::vector<speech::Utterance> utterances;
    for (auto& sentence : sentences) {
        if (!sentence.empty()) utterances.push_back(interface_sentence(std::move(sentence), prosody(voice)));
    }
    if (!utterances.empty()) {
        utterances.back().pause_after = last.silence;
        if (!last.language.empty()) utterances.back().runs.front().language = last.language;
    }
    if (!mute_) narrator_.announce(std::move(utterances), now_);
}

void Kiosk::say_aside(speech::Utterance utterance) {
    caption_ = utterance.text();
    if (!mute_) narrator_.announce({std::move(utterance)}, now_);
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

void Kiosk::begin_visit() {
    last_activity_ = now_;
    idle_.press(now_);
    if (sound_.state() == speech::SoundState::parked) {
        sound_.wake(now_);
        trace_sound();
    }
    if (!std::exchange(visit_, true)) trace_.session("began");
}

/// The first key, switch press or touch: with one article, reading follows by itself.
void Kiosk::begin() {
    begin_when_greeted_ = false;
    begin_when_listed_ = !listed_;
    if (!listed_) return;
    start_reading();
}

void Kiosk::start_reading() {
    if (articles_.size() == 1) return open_article(0);
    if (articles_.empty())
        push(std::make_unique<NoticeScreen>(
            *this, [] { return Message{Icon::article, phrases::nothing_to_read(), phrases::ask_the_staff()}; }, nullptr));
    else
        push(std::make_unique<LibraryScreen>(*this));
}

bool Kiosk::covered() const {
    return top_is("help") || top_is("finish") || top_is("reading_menu") || top_is("still_there") || top_is("learn_keys") ||
           top_is("headphones_out");
}

void Kiosk::push(std::unique_ptr<Screen> screen) {
    pointer_.cancel();
    screens_.push_back(std::move(screen));
    apply_session();
    trace_.screen(top().name());
    top().enter(false);
}

void Kiosk::leave() {
    if (at_welcome()) return;
    if (&top() == sound_notice_) sound_notice_ = nullptr;
    screens_.pop_back();
    pointer_.cancel();
    caption_.clear();
    apply_session();
    trace_.screen(top().name());
    narrator_.dismiss_announcements(now_);
    if (!covered() && std::exchange(resume_when_uncovered_, false)) narrator_.resume(now_);
    top().enter(true);
}

void Kiosk::back_to_welcome() {
    narrator_.stop(now_);
    end_exploring();
    go_on_without_device();
    screens_.resize(1);
    apply_volume();
    pointer_.cancel();
    awaited_.reset();
    begin_when_greeted_ = false;
    sound_notice_ = nullptr;
    resume_when_uncovered_ = false;
    caption_.clear();
}

void Kiosk::go_home() {
    if (articles_.size() <= 1) return finish();
    back_to_welcome();
    push(std::make_unique<LibraryScreen>(*this));
}

void Kiosk::finish() {
    const auto& visitors_language = interface_language();
    end_visit();
    const InLanguage still(visitors_language);
    say({phrases::goodbye()});
}

void Kiosk::end_visit() {
    back_to_welcome();
    session_.forget();
    apply_session();
    visit_ = false;
    idle_.stop();
    introduced_ = false;
    exploration_.forget();
    told_of_idle_keys_ = false;
    trace_.session("ended");
    trace_.screen(top().name());
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

void Kiosk::cover_with(std::unique_ptr<Screen> screen) {
    end_exploring();
    wait_below();
    push(std::move(screen));
}

bool Kiosk::open(Action action) {
    if (action != Action::learn_keys) return false;
    cover_with(std::make_unique<LearnKeysScreen>(*this));
    return true;
}

void Kiosk::perform_here(Action action) {
    if (action == Action::help && !top_is("help")) return open_help();
    if (!change(action) && !open(action)) top().handle(action);
}

void Kiosk::open_article(std::size_t index) {
    if (awaited_ == index) return;
    awaited_ = index;
    loader_.load(index, articles_[index].file);
}

void Kiosk::choose_language(const std::string& code) {
    session_.set_language(code);
    apply_language();
}

void Kiosk::go_on_silently() {
    go_on_without_device();
    leave();
    narrator_.resume(now_);
}

void Kiosk::go_on_without_device() {
    if (sound_.state() == speech::SoundState::lost) {
        sound_.go_silent();
        trace_sound();
    }
    narrator_.release(now_);
}

void Kiosk::follow_loader() {
    if (auto listing = loader_.take_listing()) show_listing(std::move(*listing));
    if (auto article = loader_.take_article()) show_article(std::move(*article));
}

void Kiosk::show_listing(content::Listing listing) {
    for (const auto& problem : listing.problems) log_.write("lectern: " + problem.message());
    articles_ = std::move(listing.articles);
    listed_ = true;
    if (std::exchange(begin_when_listed_, false)) begin();
}

void Kiosk::show_article(LoadedArticle loaded) {
    if (awaited_ != loaded.index) return;  // the visitor has gone, or wants another one
    awaited_.reset();
    if (!loaded.article) {
        log_.write("lectern: " + loaded.article.error().message());
        return say({phrases::article_unreadable()});
    }
    for (const auto& problem : loaded.article->problems) log_.write("lectern: " + problem);
    const bool introduce = !std::exchange(introduced_, true);
    back_to_welcome();
    push(std::make_unique<ReadingScreen>(*this, OpenArticle{loaded.article->document, loaded.article->pronunciation, loaded.index},
                                         introduce));
}

void Kiosk::follow_narration() {
    for (const auto& event : narrator_.poll(now_)) {
        trace_.narration(event);
        if (const auto* started = std::get_if<speech::Started>(&event)) caption(*started);
        if (std::holds_alternative<speech::AnnouncementsEnded>(event))
            announcements_ended();
        else
            tell_screens(event);
    }
}

/// A list does not go on naming its items under the finger.
void Kiosk::announcements_ended() {
    if (!exploration_.going_on()) top().follow(speech::AnnouncementsEnded{});
    if (at_welcome()) caption_.clear();
    if (at_welcome() && begin_when_greeted_) begin();
    if (exploration_.take_hint()) say({phrases::tap_twice()});
}

void Kiosk::tell_screens(const speech::NarrationEvent& event) {
    for (std::size_t i = screens_.size(); i-- > 0;) screens_[i]->follow(event);
}

/// The interface's sentences stand in the caption as they are said; the article's own need none.
void Kiosk::caption(const speech::Started& started) {
    const auto& utterance = started.speech->utterance();
    caption_ = utterance.kind == speech::UtteranceKind::interface ? utterance.text() : std::string();
}

void Kiosk::follow_sound() {
    const auto before = sound_.state();
    const auto after = sound_.update(now_);
    if (before != after) sound_changed(before, after);
    if (before == after && sound_.device().fault != sound_fault_) tell_sound_fault();
    if (std::exchange(starved_, player_.starved()) != starved_) trace_sound();
}

void Kiosk::sound_changed(speech::SoundState before, speech::SoundState after) {
    trace_sound();
    const auto device = sound_.device();
    sound_fault_ = device.fault;
    if (after == speech::SoundState::reopening) return hold_for_reopening(device);
    if (before == speech::SoundState::reopening && after == speech::SoundState::open) return narrator_.release(now_);
    if (!device.problem.empty()) {
        const auto meanwhile =
            after == speech::SoundState::lost ? "reading waits until it is back" : "reading goes on without sound until there is one";
        log_.write(fmt::format("lectern: {}; {}", device.problem, meanwhile));
    }
    if (after == speech::SoundState::lost) {
        if (at_welcome()) return go_on_without_device();
        while (covered() && !headphones_wait()) leave();
        narrator_.hold(unheard(device), now_);
        auto notice = std::make_unique<NoticeScreen>(*this, [this] { return sound_message(); }, [this] { go_on_silently(); });
        sound_notice_ = notice.get();
        push(std::move(notice));
    }
    if (after == speech::SoundState::silent) narrator_.release(now_);
    if (after == speech::SoundState::open) {
        const bool announcing = before != speech::SoundState::opening && narrator_.announcing();
        if (before == speech::SoundState::silent) narrator_.hold({}, now_);
        narrator_.release(now_);
        if (announcing) top().enter(true);  // what was cut off is said again, now aloud
        while (sound_notice_ != nullptr) leave();
    }
}

/// A device that was pulled out may come back busy: the same state for another reason.
void Kiosk::tell_sound_fault() {
    const auto device = sound_.device();
    sound_fault_ = device.fault;
    if (!device.problem.empty()) log_.write("lectern: " + device.problem);
}

Message Kiosk::sound_message() const {
    return {Icon::no_sound, phrases::sound_lost(), phrases::sound_lost_body(sound_fault_, key_for(Action::play_pause))};
}

/// What the device still held is not heard: the word it was in is said again. An announcement is too short to begin anew.
void Kiosk::hold_for_reopening(const speech::OutputStatus& device) {
    log_.write("lectern: " + device.problem);
    if (!narrator_.announcing() && !narrator_.paused()) narrator_.hold(unheard(device), now_);
}

/// What a device that stops may still hold.
std::chrono::milliseconds Kiosk::unheard(const speech::OutputStatus& device) const {
    return device.latency + device.asked;
}

void Kiosk::follow_voice() {
    const auto engine = voice_.engine();
    const bool mute = engine && !*engine;
    if (std::exchange(mute_, mute) != mute)
        log_.write(mute ? fmt::format("lectern: {}; reading waits for it", engine->error().message)
                        : "lectern: the speech engine is there");
    while (const auto error = voice_.take_error()) log_.write("lectern: " + error->message);
}

void Kiosk::park_when_quiet() {
    const auto quiet = now_ - last_activity_ >= std::chrono::seconds(settings_.sound.park_after_s);
    if (!at_welcome() || !quiet || sound_.state() == speech::SoundState::parked) return;
    sound_.park();
    trace_sound();
}

void Kiosk::trace_sound() {
    trace_.audio(sound_.state(), sound_.route(), sound_.device(), player_.starved());
}

}  // namespace lectern::kiosk
