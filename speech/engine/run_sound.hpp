// The sound of one call of the engine on its way to the sink: its silent ends cut, its marks put where they are heard, its voice levelled.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "speech/engine/synthesizer.hpp"

namespace lectern::speech {

/// Where a stretch of sound stands in its utterance, and how it is to be treated.
struct RunShape {
    std::uint32_t first_frame = 0;        ///< of the utterance
    float gain = 1;                       ///< linear, at most 1
    std::optional<std::uint32_t> tail{};  ///< most frames of silence kept at the end; nothing: all of them
};

/// One thread.
class RunSound {
public:
    RunSound(const ChunkSink& sink, RunShape shape) : sink_(sink), shape_(shape) {}

    /// `mark.frame` counts the engine's own frames of this call. One that lies before the last one goes where that one is.
    void mark(TimingMark mark);
    /// False stops the engine.
    bool take(std::span<const Sample> samples);
    /// The engine is done: what is still held back goes out, and this much silence behind it.
    void finish(std::uint32_t pause_frames = 0);

    bool stopped() const { return stopped_; }
    /// The utterance's frames up to here.
    std::uint32_t end() const { return shape_.first_frame + emitted_; }

private:
    std::span<const Sample> without_lead(std::span<const Sample> samples);
    void deliver(std::span<const Sample> samples);

    const ChunkSink& sink_;
    RunShape shape_;
    std::uint32_t dropped_ = 0;  ///< silent frames left out at the beginning
    std::uint32_t emitted_ = 0;
    std::uint32_t last_told_ = 0;  ///< the last mark that went out
    bool leading_ = true;          ///< nothing audible yet
    bool stopped_ = false;
    std::uint32_t last_mark_ = 0;
    std::vector<TimingMark> marks_;
    std::vector<Sample> held_;   ///< near silence, the end's unless something follows
    std::vector<Sample> sound_;  ///< what is being delivered; kept for its memory
};

}  // namespace lectern::speech
