// What of an utterance has reached its sink, so that a second attempt goes on where the first broke off.
#pragma once

#include <cstdint>
#include <vector>

#include "speech/synthesizer.hpp"

namespace lectern::speech {

/// Trusts no engine: marks reach the sink in order, each word's once, whatever comes in. One utterance long.
class Delivery {
public:
    Delivery(const Utterance& utterance, const ChunkSink& sink) : words_(static_cast<std::uint32_t>(utterance.words.size())), sink_(sink) {}

    /// The engine begins again: what was delivered is left out this time.
    void begin_attempt() { attempted_ = 0; }
    /// Frames count on from the attempt's last chunk; one without any still asks the sink. False where the sink wants no more, or this is
    /// more than anybody can say.
    bool take(std::span<const Sample> samples, std::span<const TimingMark> marks);
    /// Asks the sink where nothing comes to be delivered.
    bool wanted() { return offer({}); }

    bool stopped() const { return stopped_; }

private:
    bool offer(const PcmChunk& chunk);
    std::vector<TimingMark> fresh(std::span<const TimingMark> marks);

    std::uint32_t words_;
    const ChunkSink& sink_;
    std::size_t attempted_ = 0;  ///< frames of this attempt
    std::size_t delivered_ = 0;  ///< frames that reached the sink
    std::uint32_t next_word_ = 0;
    std::uint32_t last_mark_ = 0;
    bool stopped_ = false;
};

}  // namespace lectern::speech
