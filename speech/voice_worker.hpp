// The thread that owns the speech engine: turns utterances into sound in the player's ring, one after the other.
#pragma once

#include <condition_variable>
#include <deque>
#include <expected>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

#include "speech/pcm_player.hpp"
#include "speech/rendered_speech.hpp"
#include "speech/synthesizer.hpp"

namespace lectern::speech {

/// What the worker is asked to feed: an utterance's sound from a frame on, under the id and epoch it is to be known by.
struct FeedOrder {
    std::shared_ptr<RenderedSpeech> speech;
    UtteranceId id = 0;
    Epoch epoch = 0;
    std::uint32_t first_frame = 0;
};

/// What the engine speaks, or why there is none.
using EngineState = std::expected<std::shared_ptr<const VoiceCatalog>, SynthesisError>;

class VoiceWorker {
public:
    /// The factory runs on the worker's thread, again and again until it has made an engine; `on_event` is called from that thread when
    /// engine() has changed or a sentence failed.
    VoiceWorker(SynthesizerFactory factory, PcmPlayer& player, std::function<void()> on_event);
    ~VoiceWorker();
    VoiceWorker(const VoiceWorker&) = delete;
    VoiceWorker& operator=(const VoiceWorker&) = delete;

    // --- main; none of these waits for the engine ---
    /// Orders of an epoch that is no longer the player's are dropped.
    void feed(FeedOrder order);
    /// Nothing while the engine is still starting. Where it cannot be started (again) for most of a second, an error until it can: what
    /// was ordered waits for it.
    std::optional<EngineState> engine() const;
    /// A sentence that could not be spoken, once each.
    std::optional<SynthesisError> take_error();

private:
    void run(const std::stop_token& stop, const SynthesizerFactory& factory);
    std::unique_ptr<Synthesizer> make_engine(const std::stop_token& stop, const SynthesizerFactory& factory);
    void set_engine(EngineState state);
    std::optional<FeedOrder> wait_for_order(const std::stop_token& stop);
    void carry_out(const std::stop_token& stop, Synthesizer& engine, const FeedOrder& order);
    bool synthesize(const std::stop_token& stop, Synthesizer& engine, const FeedOrder& order, std::uint32_t& fed);
    std::expected<void, SynthesisError> speak(const std::stop_token& stop, Synthesizer& engine, const FeedOrder& order,
                                              const ChunkSink& sink);
    void missed(SynthesisError error);
    void found(const Synthesizer& engine);
    void tell_failure(SynthesisError error);
    bool push_available(const FeedOrder& order, std::uint32_t& fed);
    void push_rest(const std::stop_token& stop, const FeedOrder& order, std::uint32_t fed);
    bool current(const std::stop_token& stop, const FeedOrder& order) const {
        return !stop.stop_requested() && order.epoch == player_.epoch();
    }

    PcmPlayer& player_;
    std::function<void()> on_event_;
    mutable std::mutex mutex_;
    std::condition_variable_any changed_;
    std::deque<FeedOrder> orders_;
    std::deque<SynthesisError> errors_;
    std::optional<EngineState> engine_;
    std::optional<TimePoint> missing_since_;  ///< the engine; worker only
    Epoch pushed_epoch_ = 0;                  ///< worker only
    std::size_t pushed_ = 0;                  ///< blocks of that epoch; worker only
    std::jthread thread_;                     ///< last: it uses everything above
};

}  // namespace lectern::speech
