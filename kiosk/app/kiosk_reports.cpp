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
    if (const auto listing = articles_.take_listing()) show_listing(*listing);
    for (const auto& problem : articles_.take_lexicon_problems()) log_.write("lectern: " + problem);
    if (auto article = articles_.take_article()) show_article(std::move(*article));
}

/// A list that stands keeps its rows until it is entered again.
void Kiosk::show_listing(const ListingNews& news) {
    for (const auto& problem : news.problems) {
        // The kiosk ended while a visitor read it, so a line would tell what they read. Staff find it in their list.
        if (problem.kind != content::LoadError::Kind::left_out) log_.write("lectern: " + problem.message());
    }
    for (const auto& article : news.articles) try_title(article);
    if (articles_.all_read()) trace_.listed(articles_.entries().size(), articles_.problems().size());
    if (awaits(Visit::Opening::awaits_articles) && !articles_.awaits_first()) begin();
}

/// Lays the title out by itself, before the list does it: a title that ends the kiosk in a list could not be told from the others there.
void Kiosk::try_title(const content::ArticleEntry& article) {
    const Suspicion suspicion(article.fingerprint);
    std::ignore = display_.item_page({.items = {{.label = article.title}}});
}

void Kiosk::show_article(LoadedArticle loaded) {
    if (!loaded.article) return cannot_show();
    const bool for_visitor = !reads_by_itself();
    if (for_visitor) records_.article_begun();
    const bool introduce = visit() && !std::exchange(visit()->introduced, true);
    back_to_welcome();
    articles_.open(loaded.index, loaded.article->fingerprint, for_visitor);
    const Suspicion suspicion(articles_.fingerprint());
    push(std::make_unique<ReadingScreen>(
        *this,
        OpenArticle{loaded.article->document, loaded.article->pronunciation, loaded.index, articles_.entries()[loaded.index].is_private},
        introduce));
}

/// Staff find it in their list. The log keeps quiet where a visitor is here: it would tell what they wanted to read. A self-start comes a
/// set time after the last visitor, so that its own time, too, would tell of one.
void Kiosk::cannot_show() {
    if (!reads_by_itself()) return say({phrases::article_unreadable()});
    log_.write_at_full_hour("lectern: " + articles_.problems().back().message());
    end_self_start();
}

void Kiosk::follow_narration() {
    for (const auto& event : voice_.poll()) {
        voice_.follow(event);
        if (std::holds_alternative<speech::ReadingEnded>(event) && articles_.take_end()) records_.article_finished();
        if (const auto* unspoken = std::get_if<speech::Unspoken>(&event)) tell_unspoken(*unspoken);
        if (reads_by_itself() && std::holds_alternative<speech::ReadingEnded>(event)) end_self_start();
        if (std::holds_alternative<speech::AnnouncementsEnded>(event))
            announcements_ended();
        else
            screens_.follow(event);
        ask_whether_to_read_on(event);
    }
}

/// A list does not go on naming its items under the finger.
void Kiosk::announcements_ended() {
    if (!visit() || !visit()->exploration.going_on()) top().follow(speech::AnnouncementsEnded{});
    if (!voice_.announcing()) voice_.end_trial();
    if (at_welcome()) voice_.clear_caption();
    if (at_welcome() && awaits(Visit::Opening::awaits_greeting)) begin();
    if (visit() && visit()->exploration.take_hint()) say({phrases::tap_twice()});
}

void Kiosk::follow_sound() {
    const auto news = sound_.turn();
    if (news) std::visit([this](const auto& kind) { take(kind); }, *news);
    if (settings_.sound.latency_ms == 0) records_.take(sound_.device());
}

/// After a minute of quiet the device is parked: what goes wrong with it goes wrong because somebody is here, or has just left.
void Kiosk::take(const SoundChanged& change) {
    const auto [before, after] = change;
    const auto& device = sound_.device();
    if (after == speech::SoundState::reopening) return hold_for_reopening();
    if (before == speech::SoundState::reopening && after == speech::SoundState::open) return voice_.release();
    if (!device.problem.empty()) {
        const auto meanwhile =
            after == speech::SoundState::lost ? "reading waits until it is back" : "reading goes on without sound until there is one";
        log_at_once_for_staff(fmt::format("lectern: {}; {}", device.problem, meanwhile));
    }
    if (after == speech::SoundState::lost) {
        if (reads_by_itself()) end_self_start();
        if (at_welcome() || staff_are_in()) return go_on_without_device();
        while (covered() && !waits_for_its_answer()) leave();
        voice_.hold(sound_.unheard());
        tell_sound_is_lost();
    }
    if (after == speech::SoundState::silent) voice_.release();
    if (after == speech::SoundState::open) {
        const bool announcing = before != speech::SoundState::opening && voice_.announcing();
        if (before == speech::SoundState::silent) voice_.hold({});
        voice_.release();
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

void Kiosk::take(const FaultChanged& /*change*/) {
    const auto& problem = sound_.device().problem;
    if (!problem.empty()) log_at_once_for_staff("lectern: " + problem);
}

Message Kiosk::sound_message() const {
    return {Icon::no_sound, phrases::sound_lost(), phrases::sound_lost_body(sound_.fault(), key_for(Action::play_pause))};
}

/// What the device still held is not heard: the word it was in is said again. An announcement is too short to begin anew.
void Kiosk::hold_for_reopening() {
    if (!voice_.announcing() && !voice_.paused()) voice_.hold(sound_.unheard());
}

/// When the device is given back; nothing while somebody is here, who may wait for an article, or one is to be read by itself.
std::optional<speech::TimePoint> Kiosk::parks_at() const {
    if (!at_welcome() || visit() || reads_by_itself() || sound_.is(speech::SoundState::parked)) return std::nullopt;
    return last_activity_ + std::chrono::seconds(settings_.sound.park_after_s);
}

void Kiosk::park_when_quiet() {
    const auto at = parks_at();
    if (at && clock_.now() >= *at) sound_.park();
}

}  // namespace lectern::kiosk
