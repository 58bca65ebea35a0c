// What of an utterance has reached its sink, so that a second attempt goes on where the first broke off, and whether it was speech.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "speech/speech_evidence.hpp"
#include "speech/synthesizer.hpp"

namespace lectern::speech {

/// Trusts no engine: nothing reaches the sink before it looks like speech, and silence only when something is heard behind it; marks in
/// order, each word's once, whatever comes in. One utterance long.
class Delivery {
public:
    Delivery(const Utterance& utterance, const ChunkSink& sink)
        : words_(static_cast<std::uint32_t>(utterance.words.size())), sink_(sink), evidence_(utterance) {}

    /// The engine begins again: what was delivered is left out this time.
    void begin_attempt();
    /// Frames count on from the attempt's last chunk; one without any still asks the sink. False where the sink wants no more, or this is
    /// more than anybody can say.
    bool take(std::span<const Sample> samples, std::span<const TimingMark> marks);
    /// Asks the sink where nothing comes to be delivered.
    bool wanted() { return offer({}); }

    /// The engine says that this was all: why it is not the utterance's speech, or what is still held reaches the sink.
    std::optional<std::string> finish();

    bool stopped() const { return stopped_; }
    bool has_something_to_say() const { return evidence_.has_something_to_say(); }
    /// The first word without a mark in what reached the sink.
    std::uint32_t next_word() const { return next_word_; }

private:
    bool hand_over();
    bool offer(const PcmChunk& chunk);
    std::vector<TimingMark> fresh(std::span<const TimingMark> marks);

    std::uint32_t words_;
    const ChunkSink& sink_;
    SpeechEvidence evidence_;    ///< of this attempt
    std::size_t attempted_ = 0;  ///< frames of this attempt, without those that are held
    std::vector<Sample> held_;   ///< until something is heard
    std::vector<TimingMark> held_marks_;
    std::size_t delivered_ = 0;  ///< frames that reached the sink
    std::uint32_t next_word_ = 0;
    std::uint32_t last_mark_ = 0;
    bool stopped_ = false;
};

}  // namespace lectern::speech
