// The source that every output pulls from: a ring of PCM blocks with pause, discarding by epoch, gain with short ramps, and reports of what
// was played.
//
//   voice worker ── push() ──► ring ──► render() ── samples ──► device
//   main         ◄─ take_played() ◄─ played runs ◄─┘
#pragma once

#include <atomic>
#include <cstdint>
#include <optional>
#include <span>

#include "speech/sound/pcm.hpp"
#include "speech/sound/spsc_ring.hpp"

namespace lectern::speech {

class PcmPlayer {
public:
    PcmPlayer();

    // --- voice worker ---
    /// Returns false if the ring is full.
    bool push(const PcmBlock& block) noexcept { return ring_.push(block); }
    bool has_room() const noexcept { return ring_.size() < ring_.capacity(); }
    std::size_t ring_capacity() const noexcept { return ring_.capacity(); }

    // --- main ---
    /// Blocks of another epoch are dropped instead of played.
    void set_epoch(Epoch epoch) noexcept { epoch_.store(epoch, std::memory_order_release); }
    /// While paused, nothing is taken from the ring, so that playback resumes at exactly the next sample.
    void set_paused(bool paused) noexcept { paused_.store(paused, std::memory_order_release); }
    /// Linear, 0 to 1; a change is spread over at most 10 ms.
    void set_gain(float gain) noexcept { gain_target_.store(gain, std::memory_order_relaxed); }
    /// Oldest first. If runs were not taken for a long time, the newest ones are merged into one. All earlier utterances of the merged
    /// run's epoch were played completely.
    std::optional<PlayedRun> take_played() noexcept;

    // --- any thread ---
    Epoch epoch() const noexcept { return epoch_.load(std::memory_order_acquire); }
    /// How often the ring ran dry in the middle of an utterance.
    std::uint64_t starved() const noexcept { return starved_.load(std::memory_order_relaxed); }
    /// How often render() was called.
    std::uint64_t rendered() const noexcept { return rendered_.load(std::memory_order_relaxed); }

    // --- the output's thread ---
    /// Frames that render() can take without a gap; for an output that has no pace of its own, such as a file.
    std::size_t ready_frames() noexcept;
    /// Fills `out`, whose first frame is heard at `heard_at`. No lock, no allocation, no system call. If a second output calls while
    /// another one is inside (one stalled and its replacement has started), the second one gets silence. Returns how many frames came from
    /// the ring; the rest is silence.
    std::size_t render(std::span<float> out, TimePoint heard_at) noexcept;

private:
    const PcmBlock* next_block() noexcept;
    void count_starving() noexcept;
    std::size_t play(const PcmBlock& block, std::span<float> out, TimePoint heard_at) noexcept;
    void report(const PlayedRun& run) noexcept;
    bool hand_over_late_run() noexcept;
    void silence(std::span<float> out) noexcept;
    void break_off() noexcept;
    float shaped(float sample) noexcept;
    float next_gain() noexcept;

    SpscRing<PcmBlock> ring_;
    SpscRing<PlayedRun> played_;
    std::atomic<Epoch> epoch_{0};
    std::atomic<bool> paused_{false};
    std::atomic<float> gain_target_{1.0F};
    std::atomic<std::uint64_t> starved_{0};
    std::atomic<std::uint64_t> rendered_{0};
    std::atomic_flag inside_;

    // Touched only inside render().
    Epoch playing_ = 0;           ///< the epoch of what was played last
    std::uint32_t offset_ = 0;    ///< frames already taken from the front block
    bool mid_utterance_ = false;  ///< the block played last was not its utterance's last
    bool sounding_ = false;       ///< the frame before this one came from the ring
    float gain_ = 1.0F;
    float onset_ = 0.0F;                   ///< 0 after silence, rises to 1 over the first milliseconds
    float last_ = 0.0F;                    ///< the sample before this one
    float residue_ = 0.0F;                 ///< the sample at which the sound broke off
    std::optional<PlayedRun> late_run_{};  ///< the newest run, while `played_` has no room for it
    float fading_ = 0.0F;                  ///< 1 where the sound broke off, falls to 0 over the next milliseconds
};

}  // namespace lectern::speech
