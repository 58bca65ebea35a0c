// The interface of what turns utterances into sound in the player's ring, and reports whether there is a voice for them.
#pragma once

#include <cstdint>
#include <expected>
#include <memory>
#include <optional>

#include "speech/engine/synthesizer.hpp"
#include "speech/narration/rendered_speech.hpp"
#include "speech/sound/pcm.hpp"

namespace lectern::speech {

/// An order to feed an utterance's sound from a frame on, tagged with this id and epoch.
struct FeedOrder {
    std::shared_ptr<RenderedSpeech> speech;
    UtteranceId id = 0;
    Epoch epoch = 0;
    std::uint32_t first_frame = 0;
};

/// The voices of the engine, or why it cannot be heard.
using EngineState = std::expected<std::shared_ptr<const VoiceCatalog>, SynthesisError>;

/// Main thread. No call waits for the engine.
class SpeechFeeder {
public:
    virtual ~SpeechFeeder() = default;

    /// Orders of an epoch that is no longer the player's are dropped.
    virtual void feed(FeedOrder order) = 0;
    /// std::nullopt while the engine is still starting. An error if it does not start, does not restart within most of a second, produces
    /// nothing audible, or failed on two sentences in a row. The error stays until the engine speaks again, which is retried automatically;
    /// orders wait for it.
    virtual std::optional<EngineState> engine() const = 0;
    /// If true, orders that wait for a voice get silence with marks at the pace of reading, as long as there is no voice.
    virtual void read_silently(bool silently) = 0;
    /// The error of each sentence that could not be spoken although the engine works; each is returned once.
    virtual std::optional<SynthesisError> take_error() = 0;
};

}  // namespace lectern::speech
