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

#include "speech/engine/synthesizer.hpp"
#include "speech/narration/speech_feeder.hpp"
#include "speech/output/pcm_player.hpp"

namespace lectern::speech {

class Delivery;

class VoiceWorker final : public SpeechFeeder {
public:
    /// The factory runs on the worker's thread and is called repeatedly until it has made an engine. `on_event` is called from that thread
    /// when engine() has changed or a sentence failed.
    VoiceWorker(SynthesizerFactory factory, PcmPlayer& player, std::function<void()> on_event);
    ~VoiceWorker() override;
    VoiceWorker(const VoiceWorker&) = delete;
    VoiceWorker& operator=(const VoiceWorker&) = delete;

    // --- main ---
    void feed(FeedOrder order) override;
    std::optional<EngineState> engine() const override;
    void read_silently(bool silently) override;
    std::optional<SynthesisError> take_error() override;

private:
    /// The schedule of retries while the voice is gone.
    struct Gone {
        std::chrono::milliseconds interval{250};
        TimePoint since;
        TimePoint next_try;
    };

    void run(const std::stop_token& stop);
    std::expected<void, SynthesisError> start_engine(const std::stop_token& stop);
    void set_engine(EngineState state);
    std::optional<FeedOrder> wait_for_order(const std::stop_token& stop);
    void carry_out(const std::stop_token& stop, const FeedOrder& order);
    bool synthesize(const std::stop_token& stop, const FeedOrder& order, std::uint32_t& fed);
    std::expected<void, SynthesisError> speak(const std::stop_token& stop, const FeedOrder& order, const ChunkSink& sink);
    static void read_silently_to(const ChunkSink& sink, const FeedOrder& order, std::uint32_t first_word);
    bool is_worth_a_try() const;
    std::expected<void, SynthesisError> attempt(const std::stop_token& stop, const Utterance& utterance, Delivery& delivery);
    bool is_its_own_fault(const SynthesisError& error, const std::stop_token& stop, const FeedOrder& order);
    bool is_heard(const std::stop_token& stop, const std::function<bool()>& wanted);
    void try_again(const std::stop_token& stop);
    void missed(const SynthesisError& error, Clock::duration patience);
    void found();
    /// With the mutex held.
    bool reads_silently() const { return silently_ && engine_ && !*engine_; }
    bool wait_for_voice(const std::stop_token& stop, const FeedOrder& order);
    void tell_failure(SynthesisError error);
    bool push_available(const FeedOrder& order, std::uint32_t& fed);
    void push_rest(const std::stop_token& stop, const FeedOrder& order, std::uint32_t fed);
    bool current(const std::stop_token& stop, const FeedOrder& order) const {
        return !stop.stop_requested() && order.epoch == player_.epoch();
    }

    SynthesizerFactory factory_;
    PcmPlayer& player_;
    std::function<void()> on_event_;
    mutable std::mutex mutex_;
    std::condition_variable_any changed_;
    std::deque<FeedOrder> orders_;
    std::deque<SynthesisError> errors_;
    std::optional<EngineState> engine_;
    bool silently_ = false;
    std::unique_ptr<Synthesizer> synthesizer_;  ///< worker only
    std::optional<Gone> gone_;                  ///< set while the voice is gone; worker only
    bool left_out_ = false;                     ///< the previous sentence could not be spoken; worker only
    Epoch pushed_epoch_ = 0;                    ///< worker only
    std::size_t pushed_ = 0;                    ///< blocks of that epoch; worker only
    std::jthread thread_;                       ///< declared last: it uses everything above
};

}  // namespace lectern::speech
