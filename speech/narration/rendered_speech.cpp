#include "speech/narration/rendered_speech.hpp"

#include <algorithm>

namespace lectern::speech {

void RenderedSpeech::append(const PcmChunk& chunk) {
    const std::scoped_lock lock(mutex_);
    samples_.insert(samples_.end(), chunk.samples.begin(), chunk.samples.end());
    for (const auto& mark : chunk.marks) timeline_.add(mark);
}

void RenderedSpeech::finish(std::size_t silent_frames) {
    const std::scoped_lock lock(mutex_);
    timeline_.end(static_cast<std::uint32_t>(samples_.size()));
    samples_.resize(samples_.size() + silent_frames);
    complete_ = true;
}

void RenderedSpeech::clear() {
    const std::scoped_lock lock(mutex_);
    samples_.clear();
    timeline_ = Timeline(static_cast<std::uint32_t>(utterance_.words.size()));
    complete_ = false;
    unspoken_ = false;
}

std::size_t RenderedSpeech::copy(std::size_t first, std::span<Sample> into) const {
    const std::scoped_lock lock(mutex_);
    const auto count = std::min(into.size(), samples_.size() - std::min(first, samples_.size()));
    std::copy_n(samples_.begin() + static_cast<std::ptrdiff_t>(std::min(first, samples_.size())), count, into.begin());
    return count;
}

std::size_t RenderedSpeech::frames() const {
    const std::scoped_lock lock(mutex_);
    return samples_.size();
}

bool RenderedSpeech::complete() const {
    const std::scoped_lock lock(mutex_);
    return complete_;
}

Timeline RenderedSpeech::timeline() const {
    const std::scoped_lock lock(mutex_);
    return timeline_;
}

}  // namespace lectern::speech
