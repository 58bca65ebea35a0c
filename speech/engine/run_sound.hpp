// Passes the sound of one call of the engine to the sink: cuts the silence at both ends, moves the marks accordingly, and applies the gain.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "speech/engine/synthesizer.hpp"

namespace lectern::speech {

/// Where the sound begins in its utterance, and how it is processed.
struct RunShape {
    std::uint32_t first_frame = 0;        ///< of the utterance
    float gain = 1;                       ///< linear, at most most_gain
    std::optional<std::uint32_t> tail{};  ///< most frames of silence kept at the end; empty: all of them
};

/// One thread.
class RunSound {
public:
    RunSound(const ChunkSink& sink, RunShape shape) : sink_(sink), shape_(shape) {}

    /// `mark.frame` counts the engine's own frames of this call. A mark that lies before the last one is moved to it.
    void mark(TimingMark mark);
    /// Returning false stops the engine.
    bool take(std::span<const Sample> samples);
    /// To be called when the engine is done: delivers what is still held back, followed by this much silence.
    void finish(std::uint32_t pause_frames = 0);

    bool stopped() const { return stopped_; }
    /// The number of the utterance's frames up to here.
    std::uint32_t end() const { return shape_.first_frame + emitted_; }

private:
    std::span<const Sample> without_lead(std::span<const Sample> samples);
    void deliver(std::span<const Sample> samples);

    const ChunkSink& sink_;
    RunShape shape_;
    std::uint32_t dropped_ = 0;  ///< silent frames left out at the beginning
    std::uint32_t emitted_ = 0;
    std::uint32_t last_told_ = 0;  ///< frame of the last mark that was delivered
    bool leading_ = true;          ///< nothing audible yet
    bool stopped_ = false;
    std::uint32_t last_mark_ = 0;
    std::vector<TimingMark> marks_;
    std::vector<Sample> held_;   ///< inaudible samples: the tail, unless sound follows
    std::vector<Sample> sound_;  ///< samples being delivered; a member to reuse its memory
};

}  // namespace lectern::speech
