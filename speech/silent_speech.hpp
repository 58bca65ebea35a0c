// What is read where there is no voice: silence with marks at the pace of reading, so that who looks can read along.
#pragma once

#include <cstdint>

#include "speech/synthesizer.hpp"

namespace lectern::speech {

/// Where in an utterance the silence begins: behind what the voice said of it.
struct SpokenSoFar {
    std::uint32_t frames = 0;
    std::uint32_t words = 0;
};

/// A word takes as long as at the utterance's rate; never longer than the sink wants it.
void read_silently(const Utterance& utterance, SpokenSoFar begin, const ChunkSink& sink);

}  // namespace lectern::speech
