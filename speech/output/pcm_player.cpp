#include "speech/output/pcm_player.hpp"

#include <algorithm>

namespace lectern::speech {
namespace {

constexpr std::size_t ring_blocks = 128;    // 1.5 s: refilled by a thread that may be late
constexpr std::size_t played_runs = 4096;   // 40 s of callbacks
constexpr float ramp_step = 1.0F / 44.0F;   // 2 ms: a smooth ramp of this length makes no larger steps than speech itself
constexpr float gain_step = 1.0F / 220.0F;  // a change of volume takes at most 10 ms
constexpr float full_scale = 32768.0F;

/// Smoothstep from 0 to 1: on a short ramp, a corner at either end would be heard as a click.
float smooth(float ramp) {
    return ramp * ramp * (3.0F - 2.0F * ramp);
}

/// Merges two runs into one that ends when the newer one does. If they belong to different utterances, only the newer run is kept: it
/// implies that the older utterance is over.
PlayedRun merged(const PlayedRun& older, PlayedRun newer) {
    newer.merged = true;
    if (newer.epoch != older.epoch || newer.utterance != older.utterance) return newer;
    newer.heard_at -= duration_of_frames(std::int64_t{newer.first_frame} - older.first_frame);
    newer.count += newer.first_frame - older.first_frame;
    newer.first_frame = older.first_frame;
    return newer;
}

}  // namespace

PcmPlayer::PcmPlayer() : ring_(ring_blocks), played_(played_runs) {}

std::optional<PlayedRun> PcmPlayer::take_played() noexcept {
    const auto* run = played_.front();
    if (run == nullptr) return std::nullopt;
    const PlayedRun taken = *run;
    played_.pop();
    return taken;
}

std::size_t PcmPlayer::ready_frames() noexcept {
    const bool waits = paused_.load(std::memory_order_acquire) || played_.size() > played_.capacity() / 2;
    const auto* block = waits ? nullptr : next_block();
    return block == nullptr ? 0 : block->count - offset_;
}

std::size_t PcmPlayer::render(std::span<float> out, TimePoint heard_at) noexcept {
    rendered_.fetch_add(1, std::memory_order_relaxed);
    if (inside_.test_and_set(std::memory_order_acquire)) {
        std::ranges::fill(out, 0.0F);
        return 0;
    }
    hand_over_late_run();
    std::size_t done = 0;
    while (done < out.size() && !paused_.load(std::memory_order_acquire)) {
        const auto* block = next_block();
        if (block == nullptr) {
            count_starving();
            break;
        }
        done += play(*block, out.subspan(done), heard_at + duration_of_frames(static_cast<std::int64_t>(done)));
    }
    silence(out.subspan(done));
    inside_.clear(std::memory_order_release);
    return done;
}

/// The front block of the current epoch; blocks of other epochs before it are dropped.
const PcmBlock* PcmPlayer::next_block() noexcept {
    const auto epoch = epoch_.load(std::memory_order_acquire);
    if (epoch != playing_) {
        if (sounding_) break_off();
        playing_ = epoch;
        mid_utterance_ = false;
    }
    const auto* block = ring_.front();
    while (block != nullptr && block->epoch != epoch) {
        ring_.pop();
        offset_ = 0;
        block = ring_.front();
    }
    return block;
}

void PcmPlayer::count_starving() noexcept {
    if (mid_utterance_ && sounding_) starved_.fetch_add(1, std::memory_order_relaxed);
}

std::size_t PcmPlayer::play(const PcmBlock& block, std::span<float> out, TimePoint heard_at) noexcept {
    const auto count = static_cast<std::uint32_t>(std::min<std::size_t>(block.count - offset_, out.size()));
    if (!sounding_) gain_ = gain_target_.load(std::memory_order_relaxed);  // a change made during silence needs no ramp
    for (std::uint32_t i = 0; i < count; ++i) {
        onset_ = std::min(1.0F, onset_ + ramp_step);
        out[i] = shaped(static_cast<float>(block.samples[offset_ + i]) / full_scale * next_gain() * smooth(onset_));
    }
    sounding_ = true;
    report({block.epoch, block.utterance, block.first_frame + offset_, count, block.last && offset_ + count == block.count, heard_at});
    offset_ += count;
    if (offset_ == block.count) {
        mid_utterance_ = !block.last;
        ring_.pop();
        offset_ = 0;
    }
    return count;
}

/// The reports stay complete however late take_played() is called: if `played_` is full, `late_run_` keeps the newest run, merged with
/// those before it.
void PcmPlayer::report(const PlayedRun& run) noexcept {
    if (hand_over_late_run() && played_.push(run)) return;
    late_run_ = late_run_ ? merged(*late_run_, run) : run;
}

/// Returns false if there is still no room for it.
bool PcmPlayer::hand_over_late_run() noexcept {
    if (late_run_ && !played_.push(*late_run_)) return false;
    late_run_.reset();
    return true;
}

void PcmPlayer::silence(std::span<float> out) noexcept {
    if (out.empty()) return;
    if (sounding_) break_off();
    sounding_ = false;
    for (auto& sample : out) sample = shaped(0.0F);
}

/// The sound stops here: its last sample decays instead of jumping to 0, and the next sound is faded in.
void PcmPlayer::break_off() noexcept {
    residue_ = last_;
    fading_ = 1.0F;
    onset_ = 0.0F;
}

float PcmPlayer::shaped(float sample) noexcept {
    if (fading_ > 0.0F) {
        fading_ = std::max(0.0F, fading_ - ramp_step);
        sample += residue_ * smooth(fading_);
    }
    last_ = sample;
    return sample;
}

float PcmPlayer::next_gain() noexcept {
    const float target = gain_target_.load(std::memory_order_relaxed);
    gain_ += std::clamp(target - gain_, -gain_step, gain_step);
    return gain_;
}

}  // namespace lectern::speech
