#include "speech/narration/playback_clock.hpp"

#include <algorithm>

namespace lectern::speech {
namespace {

constexpr std::chrono::seconds history{2};  // longer than any output's latency

TimePoint end_of(const PlayedRun& run) {
    return run.heard_at + duration_of_frames(run.count);
}

}  // namespace

void PlaybackClock::begin_epoch(Epoch epoch) {
    epoch_ = epoch;
    runs_.clear();
    ends_.clear();
    last_.reset();
}

void PlaybackClock::add(const PlayedRun& run) {
    if (run.epoch != epoch_ || run.count == 0) return;
    runs_.push_back(run);
    // A device may claim that later samples are heard before earlier ones.
    if (runs_.size() > 1) runs_.back().heard_at = std::max(run.heard_at, runs_[runs_.size() - 2].heard_at);
    if (run.last) ends_.push_back(runs_.back());
}

std::optional<HeardFrame> PlaybackClock::heard(TimePoint now) {
    // Runs played since the last call are kept, since the times of their words will still be asked for.
    while (runs_.size() > 1 && end_of(runs_.front()) + history < asked_at_) runs_.pop_front();
    asked_at_ = now;
    const auto candidate = frame_at(now);
    if (candidate && (!last_ || last_->utterance != candidate->utterance || candidate->frame > last_->frame)) last_ = candidate;
    return last_;
}

std::optional<HeardFrame> PlaybackClock::frame_at(TimePoint time) const {
    const auto after = std::ranges::upper_bound(runs_, time, {}, &PlayedRun::heard_at);
    if (after == runs_.begin()) return std::nullopt;
    const auto& run = after[-1];
    const auto into = std::clamp<std::int64_t>(frames_in(time - run.heard_at), 0, run.count - 1);
    return HeardFrame{run.utterance, run.first_frame + static_cast<std::uint32_t>(into)};
}

std::optional<HeardFrame> PlaybackClock::surely_heard(Clock::duration unheard) const {
    return runs_.empty() ? std::nullopt : frame_at(*end() - unheard);
}

std::optional<TimePoint> PlaybackClock::end() const {
    return runs_.empty() ? std::nullopt : std::optional(end_of(runs_.back()));
}

std::optional<UtteranceId> PlaybackClock::take_finished(TimePoint now) {
    if (ends_.empty() || end_of(ends_.front()) > now) return std::nullopt;
    const auto id = ends_.front().utterance;
    ends_.pop_front();
    return id;
}

std::optional<TimePoint> PlaybackClock::time_of(HeardFrame frame) const {
    const auto behind = std::find_if(runs_.rbegin(), runs_.rend(), [&](const PlayedRun& run) {
        return run.utterance == frame.utterance && run.first_frame <= frame.frame;
    });
    if (behind == runs_.rend()) return std::nullopt;
    return behind->heard_at + duration_of_frames(static_cast<std::int64_t>(frame.frame) - behind->first_frame);
}

std::optional<TimePoint> PlaybackClock::next_end() const {
    return ends_.empty() ? std::nullopt : std::optional(end_of(ends_.front()));
}

}  // namespace lectern::speech
