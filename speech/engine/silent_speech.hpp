// Replaces speech if there is no voice: silence with marks at the pace of reading, so that sighted visitors can read along.
#pragma once

#include <cstdint>

#include "speech/engine/synthesizer.hpp"

namespace lectern::speech {

/// The part of an utterance that the voice had spoken before it was gone. The silence begins after it.
struct SpokenSoFar {
    std::uint32_t frames = 0;
    std::uint32_t words = 0;
};

/// Delivers silence with a mark for each word, at the time at which a voice would say it at the utterance's rate. Ends early if the sink
/// wants no more.
void read_silently(const Utterance& utterance, SpokenSoFar begin, const ChunkSink& sink);

}  // namespace lectern::speech
