#include "kiosk/stage/idleness.hpp"

#include <algorithm>
#include <memory>
#include <variant>

#include "kiosk/pages/page_layout.hpp"
#include "kiosk/screens/notices/still_there_screen.hpp"

namespace lectern::kiosk {

void Idleness::turn() {
    auto* visit = parts_.stage.visit();
    if (visit == nullptr) return;
    const auto presence = visit->idle.update(pastime(), parts_.clock.now());
    if (presence == Presence::asked && !parts_.stage.is_on_top(question_)) ask_whether_there();
    if (presence == Presence::gone) parts_.stage.end_visit();  // without a word: nobody asked for one
}

std::optional<speech::TimePoint> Idleness::deadline() const {
    const auto* visit = parts_.stage.visit();
    return visit != nullptr ? visit->idle.deadline() : std::nullopt;
}

void Idleness::withdraw_question() {
    if (parts_.stage.is_on_top(question_)) parts_.stage.leave();
}

void Idleness::stood_still(speech::Clock::duration time) {
    if (auto* visit = parts_.stage.visit()) visit->idle.stood_still(time);
}

Pastime Idleness::pastime() const {
    const auto& voice = parts_.voice;
    const bool listening = voice.reads() && voice.presence() != VoicePresence::gone && !parts_.sound.is(speech::SoundState::lost);
    const bool takes_time = voice.has_script() || parts_.session.headphones();
    const auto& limits = parts_.settings.session;
    const std::chrono::seconds patience(takes_time ? limits.paused_s : limits.idle_s);
    return {(listening && parts_.session.sound_on()) || !parts_.stage.takes_input(), std::max(patience, time_to_read())};
}

/// With the sound off a page takes its reader as long as it does at 100 words a minute.
std::chrono::seconds Idleness::time_to_read() const {
    const auto view = parts_.stage.top().view();
    const auto* page = std::get_if<TextPage>(&view.content);
    if (parts_.session.sound_on() || page == nullptr || !page->layout) return {};
    const auto on_page = page->layout->page_range(page->page);
    const auto words = std::ranges::count_if(page->layout->section().words, [&](const auto& word) { return on_page.contains(word.begin); });
    return std::chrono::seconds(words * 60 / 100);
}

/// It is said softer than the visitor's volume: whoever it was meant for may have gone.
void Idleness::ask_whether_there() {
    parts_.trace.session("warned");
    question_ =
        parts_.stage.cover_with(std::make_unique<StillThereScreen>(parts_.stage, std::chrono::seconds(parts_.settings.session.warning_s)));
}

}  // namespace lectern::kiosk
