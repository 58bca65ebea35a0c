// What the other threads report: articles, what is heard and the sound device.
#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <utility>

#include "kiosk/app/kiosk.hpp"
#include "kiosk/machine/suspicion.hpp"
#include "kiosk/screens/notices/notice_phrases.hpp"
#include "kiosk/screens/notices/notice_screen.hpp"
#include "kiosk/screens/reading/reading_screen.hpp"
#include "kiosk/visit/touch_phrases.hpp"

namespace lectern::kiosk {

/// A call that is shown is not taken away by what a visitor asked for.
void Kiosk::follow_loader() {
    if (call_.calling()) return;
    if (auto listing = loader_.take_listing()) show_listing(std::move(*listing));
    for (const auto& problem : loader_.take_lexicon_problems()) log_.write("lectern: " + problem);
    if (auto article = loader_.take_article()) show_article(std::move(*article));
}

/// Behind what was listed before, so that every article keeps its place. A list that stands keeps its rows until it is entered again.
void Kiosk::show_listing(ListingNews news) {
    for (const auto& problem : news.problems) {
        // The kiosk ended while a visitor read it, so a line would tell what they read. Staff find it in their list.
        if (problem.kind != content::LoadError::Kind::left_out) log_.write("lectern: " + problem.message());
    }
    for (const auto& article : news.articles) try_title(article);
    std::ranges::move(news.articles, std::back_inserter(articles_));
    std::ranges::move(news.problems, std::back_inserter(problems_));
    unread_ = news.unread;
    if (unread_ == 0) trace_.listed(articles_.size(), problems_.size());
    if (begin_when_listed_ && !awaits_articles()) begin();
}

/// Lays the title out by itself, before the list does it: a title that ends the kiosk in a list could not be told from the others there.
void Kiosk::try_title(const content::ArticleEntry& article) {
    const Suspicion suspicion(article.fingerprint);
    std::ignore = display_.item_page({.items = {{.label = article.title}}});
}

void Kiosk::show_article(LoadedArticle loaded) {
    if (awaited_ != loaded.index) return;  // the visitor has gone, or wants another one
    awaited_.reset();
    std::erase_if(problems_, [&](const auto& problem) { return problem.file == articles_[loaded.index].file; });
    if (!loaded.article) return cannot_show(std::move(loaded.article.error()));
    if (!self_started_) counters_.begun(now_, wall_clock_());
    reaches_end_ = !self_started_;
    const bool introduce = !self_started_ && !std::exchange(introduced_, true);
    back_to_welcome();
    open_ = loaded.index;
    suspect_ = loaded.article->fingerprint;
    const Suspicion suspicion(suspect_);
    push(std::make_unique<ReadingScreen>(
        *this, OpenArticle{loaded.article->document, loaded.article->pronunciation, loaded.index, articles_[loaded.index].is_private},
        introduce));
}

/// Staff find it in their list. The log keeps quiet where a visitor is here: it would tell what they wanted to read. A self-start comes a
/// set time after the last visitor, so that its own time, too, would tell of one.
void Kiosk::cannot_show(content::LoadError problem) {
    problems_.push_back(std::move(problem));
    if (!self_started_) return say({phrases::article_unreadable()});
    log_.write_at_full_hour("lectern: " + problems_.back().message());
    end_self_start();
}

void Kiosk::follow_narration() {
    for (const auto& event : narrator_.poll(now_)) {
        trace_.narration(event);
        if (const auto* started = std::get_if<speech::Started>(&event)) caption(*started);
        count_end(event);
        if (const auto* unspoken = std::get_if<speech::Unspoken>(&event)) tell_unspoken(*unspoken);
        if (self_started_ && std::holds_alternative<speech::ReadingEnded>(event)) end_self_start();
        if (std::holds_alternative<speech::AnnouncementsEnded>(event))
            announcements_ended();
        else
            tell_screens(event);
        ask_whether_to_read_on(event);
    }
}

/// A list does not go on naming its items under the finger.
void Kiosk::announcements_ended() {
    if (!exploration_.going_on()) top().follow(speech::AnnouncementsEnded{});
    if (!narrator_.announcing()) end_trial();
    if (at_welcome()) caption_.clear();
    if (at_welcome() && begin_when_greeted_) begin();
    if (exploration_.take_hint()) say({phrases::tap_twice()});
}

void Kiosk::tell_screens(const speech::NarrationEvent& event) {
    screens_.follow(event);
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
    if (settings_.sound.latency_ms == 0) latencies_.take(sound_.device(), now_, wall_clock_());
}

/// After a minute of quiet the device is parked: what goes wrong with it goes wrong because somebody is here, or has just left.
void Kiosk::sound_changed(speech::SoundState before, speech::SoundState after) {
    trace_sound();
    const auto device = sound_.device();
    sound_fault_ = device.fault;
    if (after == speech::SoundState::reopening) return hold_for_reopening(device);
    if (before == speech::SoundState::reopening && after == speech::SoundState::open) return narrator_.release(now_);
    if (!device.problem.empty()) {
        const auto meanwhile =
            after == speech::SoundState::lost ? "reading waits until it is back" : "reading goes on without sound until there is one";
        log_at_once_for_staff(fmt::format("lectern: {}; {}", device.problem, meanwhile));
    }
    if (after == speech::SoundState::lost) {
        if (self_started_) end_self_start();
        if (at_welcome() || staff_are_in()) return go_on_without_device();
        while (covered() && !waits_for_its_answer()) leave();
        narrator_.hold(unheard(device), now_);
        tell_sound_is_lost();
    }
    if (after == speech::SoundState::silent) narrator_.release(now_);
    if (after == speech::SoundState::open) {
        const bool announcing = before != speech::SoundState::opening && narrator_.announcing();
        if (before == speech::SoundState::silent) narrator_.hold({}, now_);
        narrator_.release(now_);
        if (announcing) top().enter(true);  // what was cut off is said again, now aloud
        take_away(sound_notice_);
        if (is_on_top(name_call_)) say_call_again();
    }
}

/// The screen on top stays under the notice that the device is lost; other covers are left.
bool Kiosk::waits_for_its_answer() const {
    return is_on_top(headphones_out_) || is_on_top(name_call_) || top().bearing().staff;
}

void Kiosk::tell_sound_is_lost() {
    sound_notice_ = push(std::make_unique<NoticeScreen>(*this, [this] { return sound_message(); }, [this] { go_on_silently(); }));
}

/// A device that was pulled out may come back busy: the same state for another reason.
void Kiosk::tell_sound_fault() {
    const auto device = sound_.device();
    sound_fault_ = device.fault;
    if (!device.problem.empty()) log_at_once_for_staff("lectern: " + device.problem);
}

Message Kiosk::sound_message() const {
    return {Icon::no_sound, phrases::sound_lost(), phrases::sound_lost_body(sound_fault_, key_for(Action::play_pause))};
}

/// What the device still held is not heard: the word it was in is said again. An announcement is too short to begin anew.
void Kiosk::hold_for_reopening(const speech::OutputStatus& device) {
    if (!narrator_.announcing() && !narrator_.paused()) narrator_.hold(unheard(device), now_);
}

/// What a device that stops may still hold.
std::chrono::milliseconds Kiosk::unheard(const speech::OutputStatus& device) const {
    return device.latency + device.asked;
}

/// When the device is given back; nothing while somebody is here, who may wait for an article, or one is to be read by itself.
std::optional<speech::TimePoint> Kiosk::parks_at() const {
    if (!at_welcome() || visit_ || self_started_ || sound_.state() == speech::SoundState::parked) return std::nullopt;
    return last_activity_ + std::chrono::seconds(settings_.sound.park_after_s);
}

void Kiosk::park_when_quiet() {
    const auto at = parks_at();
    if (!at || now_ < *at) return;
    sound_.park();
    trace_sound();
}

void Kiosk::trace_sound() {
    trace_.audio(sound_.state(), sound_.route(), sound_.device(), player_.starved());
}

}  // namespace lectern::kiosk
