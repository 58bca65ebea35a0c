// The port to whoever makes sound of what is to be said and puts it into the player's ring, and tells whether there is a voice for it.
#pragma once

#include <cstdint>
#include <expected>
#include <memory>
#include <optional>

#include "speech/engine/synthesizer.hpp"
#include "speech/narration/rendered_speech.hpp"
#include "speech/sound/pcm.hpp"

namespace lectern::speech {

/// What is to be fed: an utterance's sound from a frame on, under the id and epoch it is to be known by.
struct FeedOrder {
    std::shared_ptr<RenderedSpeech> speech;
    UtteranceId id = 0;
    Epoch epoch = 0;
    std::uint32_t first_frame = 0;
};

/// What the engine speaks, or why nothing can be heard of it.
using EngineState = std::expected<std::shared_ptr<const VoiceCatalog>, SynthesisError>;

/// Main thread. None of these waits for the engine.
class SpeechFeeder {
public:
    virtual ~SpeechFeeder() = default;

    /// Orders of an epoch that is no longer the player's are dropped.
    virtual void feed(FeedOrder order) = 0;
    /// Nothing while the engine is still starting. An error where it cannot be started (again) for most of a second, where nothing can be
    /// heard of it, or two sentences in a row failed; until it speaks again, which is tried by itself. What was ordered waits for it.
    virtual std::optional<EngineState> engine() const = 0;
    /// What waits for a voice is given silence and marks at the pace of reading, as long as there is none.
    virtual void read_silently(bool silently) = 0;
    /// Each sentence that could not be spoken although the engine speaks, once.
    virtual std::optional<SynthesisError> take_error() = 0;
};

}  // namespace lectern::speech
