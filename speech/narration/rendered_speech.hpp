// An utterance with the sound made of it so far, kept until it was heard so that it can be fed again from any frame.
#pragma once

#include <atomic>
#include <mutex>
#include <span>
#include <utility>
#include <vector>

#include "speech/engine/synthesizer.hpp"
#include "speech/sound/pcm.hpp"
#include "speech/sound/timeline.hpp"

namespace lectern::speech {

/// Written by the voice worker, read by main. The lock is held only to copy or append.
class RenderedSpeech {
public:
    explicit RenderedSpeech(Utterance utterance)
        : utterance_(std::move(utterance)), timeline_(static_cast<std::uint32_t>(utterance_.words.size())) {}

    const Utterance& utterance() const { return utterance_; }

    // --- voice worker ---
    void append(const PcmChunk& chunk);
    /// Appends silence that belongs to the utterance. Afterwards it is complete, and no mark lies beyond the sound before that silence.
    void finish(std::size_t silent_frames);
    /// The utterance cannot be spoken, or not to its end, and another try would not help: no more sound will be made of it.
    void give_up() { unspoken_ = true; }
    /// Forgets an interrupted synthesis.
    void clear();
    /// Copies frames from `first` on; returns how many were copied.
    std::size_t copy(std::size_t first, std::span<Sample> into) const;
    std::size_t frames() const;

    // --- any thread ---
    bool complete() const;
    /// Whether it could not be spoken. Only meaningful once it is complete.
    bool unspoken() const { return unspoken_; }
    Timeline timeline() const;

private:
    const Utterance utterance_;
    mutable std::mutex mutex_;
    std::vector<Sample> samples_;
    Timeline timeline_;
    bool complete_ = false;
    std::atomic<bool> unspoken_ = false;
};

}  // namespace lectern::speech
