// What is read where there is no voice: silence with marks at the pace of reading, so that who looks can read along.
#pragma once

#include <cstdint>

#include "speech/engine/synthesizer.hpp"

namespace lectern::speech {

/// What of an utterance the voice had said before it was gone. The silence begins behind it.
struct SpokenSoFar {
    std::uint32_t frames = 0;
    std::uint32_t words = 0;
};

/// Delivers silence, with each word's mark when the voice would say the word at the utterance's rate. Ends where the sink wants no more.
void read_silently(const Utterance& utterance, SpokenSoFar begin, const ChunkSink& sink);

}  // namespace lectern::speech
