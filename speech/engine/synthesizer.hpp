// The interface of a speech engine: an utterance goes in, chunks of PCM with timing marks come out. It never plays anything.
#pragma once

#include <cstdint>
#include <expected>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "speech/sound/pcm.hpp"
#include "speech/text/utterance.hpp"

namespace lectern::speech {

/// A piece of an utterance's sound. Frames count from the utterance's beginning; marks are in order and may lie ahead of the samples.
struct PcmChunk {
    std::span<const Sample> samples;
    std::span<const TimingMark> marks;
};

/// Takes chunks in order; false stops the synthesis at once. A chunk without samples and marks only asks whether to go on.
using ChunkSink = std::function<bool(const PcmChunk&)>;

/// What caused a failure.
enum class SynthesisFault : std::uint8_t {
    sentence,  ///< this one cannot be spoken, but the next may be
    engine,    ///< nothing can be spoken until there is an engine
};

/// What went wrong in the engine; one line that ends in what to do.
struct SynthesisError {
    std::string message;
    SynthesisFault fault = SynthesisFault::sentence;
};

/// A language that can be spoken.
struct Voice {
    std::string language;  ///< BCP 47, lower case: "en-us"
    std::string name;      ///< the engine's own name for it
    int priority = 0;      ///< of voices for the same language the lowest is preferred
};

/// The languages that can be spoken. Immutable, any thread.
class VoiceCatalog {
public:
    explicit VoiceCatalog(std::vector<Voice> voices);

    std::span<const Voice> voices() const { return voices_; }
    /// The best voice for a BCP 47 tag: one for the tag itself, else one for its language in any region; null if there is none.
    const Voice* find(std::string_view language) const;

private:
    std::vector<Voice> voices_;
};

/// One thread only: the one that made it.
class Synthesizer {
public:
    virtual ~Synthesizer() = default;

    /// Speaks the whole utterance into the sink before it returns. It is not an error if the sink stops it.
    virtual std::expected<void, SynthesisError> speak(const Utterance& utterance, const ChunkSink& sink) = 0;
    virtual const VoiceCatalog& catalog() const = 0;
};

/// Makes the engine on the thread that will use it. A stop request ends the wait for it.
using SynthesizerFactory = std::function<std::expected<std::unique_ptr<Synthesizer>, SynthesisError>(const std::stop_token&)>;

}  // namespace lectern::speech
