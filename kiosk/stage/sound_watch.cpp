#include "kiosk/stage/sound_watch.hpp"

#include <chrono>
#include <fmt/format.h>
#include <memory>
#include <variant>

#include "kiosk/screens/notices/notice_phrases.hpp"
#include "kiosk/screens/notices/notice_screen.hpp"

namespace lectern::kiosk {

void SoundWatch::turn() {
    if (const auto news = parts_.sound.turn()) std::visit([this](const auto& kind) { take(kind); }, *news);
    if (parts_.settings.sound.latency_ms == 0) staff_.remember(parts_.sound.device());
}

/// After a minute of quiet the device is parked: what goes wrong with it goes wrong because somebody is here, or has just left.
void SoundWatch::take(const SoundChanged& change) {
    const auto [before, after] = change;
    if (after == speech::SoundState::reopening) return hold_for_reopening();
    if (before == speech::SoundState::reopening && after == speech::SoundState::open) return parts_.voice.release();
    if (const auto& problem = parts_.sound.device().problem; !problem.empty()) {
        const auto meanwhile =
            after == speech::SoundState::lost ? "reading waits until it is back" : "reading goes on without sound until there is one";
        staff_.log_for_staff(fmt::format("lectern: {}; {}", problem, meanwhile));
    }
    if (after == speech::SoundState::lost) lost();
    if (after == speech::SoundState::silent) parts_.voice.release();
    if (after == speech::SoundState::open) open(before);
}

void SoundWatch::take(const FaultChanged& /*change*/) {
    const auto& problem = parts_.sound.device().problem;
    if (!problem.empty()) staff_.log_for_staff("lectern: " + problem);
}

/// What asks something or was brought by staff stays under the notice; other covers are left.
void SoundWatch::lost() {
    auto& stage = parts_.stage;
    if (stage.reads_by_itself()) stage.end_reading_by_itself();
    const bool nobody_waits = stage.at_welcome() || stage.visit() == nullptr;  // a call that is shown to nobody, too
    if (nobody_waits || staff_.staff_are_in()) return stage.go_on_without_device();
    const auto stays = [](const Bearing& bearing) { return bearing.from_staff || bearing.stays_for_answer; };
    while (stage.covered() && !stays(stage.top().bearing())) stage.leave();
    parts_.voice.hold(parts_.sound.unheard());
    tell_loss();
}

void SoundWatch::open(speech::SoundState before) {
    const bool cut_off = before != speech::SoundState::opening && parts_.voice.announcing();
    if (before == speech::SoundState::silent) parts_.voice.hold({});
    parts_.voice.release();
    if (cut_off) parts_.stage.top().enter(true);  // it is said again, now aloud
    take_notice_away();
    calls_.say_again();
}

void SoundWatch::tell_loss() {
    notice_ = parts_.stage.push(std::make_unique<NoticeScreen>(parts_.stage, [this] { return message(); }, [this] { go_on_silently(); }));
}

Message SoundWatch::message() const {
    return {Icon::no_sound, phrases::sound_lost(),
            phrases::sound_lost_body(parts_.sound.fault(), parts_.stage.key_for(Action::play_pause))};
}

/// Where another cover lies over the article, reading waits until that is left.
void SoundWatch::go_on_silently() {
    parts_.stage.go_on_without_device();
    parts_.stage.leave();
    if (!parts_.stage.screens().holds_cover()) parts_.voice.resume(PausedBy::visitor);
}

/// What the device still held is not heard: the word it was in is said again. An announcement is too short to begin anew.
void SoundWatch::hold_for_reopening() {
    if (!parts_.voice.announcing() && !parts_.voice.paused()) parts_.voice.hold(parts_.sound.unheard());
}

/// Empty while somebody is here, who may wait for an article, or one is to be read by itself.
std::optional<speech::TimePoint> SoundWatch::parks_at() const {
    const auto& stage = parts_.stage;
    const bool is_wanted = !stage.at_welcome() || stage.visit() != nullptr || stage.reads_by_itself();
    if (is_wanted || parts_.sound.is(speech::SoundState::parked)) return std::nullopt;
    return stage.last_activity() + std::chrono::seconds(parts_.settings.sound.park_after_s);
}

void SoundWatch::park_when_quiet() {
    const auto at = parks_at();
    if (at && parts_.clock.now() >= *at) parts_.sound.park();
}

}  // namespace lectern::kiosk
