// Passes the sound of one utterance on to its sink, across several attempts of the engine, and only once it looks like speech.
//
// Each utterance has two Deliveries, because two places retry. SynthesizerProcess restarts its process within one speak(), and its Delivery
// leaves out what the previous process had delivered. VoiceWorker calls speak() again, seconds or hours later, when a voice is back, and
// must know across these calls what was delivered; its Delivery also checks the sound of any other Synthesizer.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "speech/engine/speech_evidence.hpp"
#include "speech/engine/synthesizer.hpp"

namespace lectern::speech {

/// Lives for one utterance. Sound reaches the sink only once it looks like speech (speech_evidence.hpp), and silence only once something
/// audible follows it. The marks that reach the sink are in order and name each word at most once, whatever the engine reports.
class Delivery {
public:
    Delivery(const Utterance& utterance, const ChunkSink& sink)
        : words_(static_cast<std::uint32_t>(utterance.words.size())), sink_(sink), evidence_(utterance) {}

    /// To be called when the engine restarts the utterance: as many frames as were already delivered are left out.
    void begin_attempt();
    /// Takes what the engine delivers next in this attempt; the sink is asked even if that is empty. Returns false if the sink wants no
    /// more, or if more sound has come than speech of this text can have.
    bool take(std::span<const Sample> samples, std::span<const TimingMark> marks);
    /// Asks the sink whether it still wants more when there is nothing to deliver.
    bool wanted() { return offer({}); }

    /// To be called when the engine reports the end. Passes on what is still held, or returns why this is not the utterance's speech.
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
    std::vector<Sample> held_;   ///< until something audible follows
    std::vector<TimingMark> held_marks_;
    std::size_t delivered_ = 0;  ///< frames that reached the sink
    std::uint32_t next_word_ = 0;
    std::uint32_t last_mark_ = 0;
    bool stopped_ = false;
};

}  // namespace lectern::speech
