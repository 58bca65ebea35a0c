// Hands the sound of one utterance on to its sink, through several attempts of the engine and not before it looks like speech.
//
// There are two of them for an utterance, since two places try again. SynthesizerProcess starts its process anew within one speak(), and
// its Delivery leaves out what the process before had delivered. VoiceWorker calls speak() again, seconds or hours later, when a voice is
// back, and must know across these calls what was delivered; it also looks at what any other Synthesizer delivers.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "speech/engine/speech_evidence.hpp"
#include "speech/engine/synthesizer.hpp"

namespace lectern::speech {

/// Lives for one utterance. Nothing reaches the sink before it looks like speech (speech_evidence.hpp), and silence only when something
/// audible came behind it. The marks that reach the sink are in order and name each word once, whatever the engine says.
class Delivery {
public:
    Delivery(const Utterance& utterance, const ChunkSink& sink)
        : words_(static_cast<std::uint32_t>(utterance.words.size())), sink_(sink), evidence_(utterance) {}

    /// The engine begins the utterance anew: as many frames as were delivered before are now left out.
    void begin_attempt();
    /// What the engine delivers next in this attempt; the sink is asked even where it is empty. False where the sink wants no more, or more
    /// has come than the text's speech can have.
    bool take(std::span<const Sample> samples, std::span<const TimingMark> marks);
    /// Asks the sink whether it still wants more, where there is nothing to deliver.
    bool wanted() { return offer({}); }

    /// The engine says that this was all. Either what is still held reaches the sink, or it returns why this is not the utterance's speech.
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
