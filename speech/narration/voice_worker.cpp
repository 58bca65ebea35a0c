#include "speech/narration/voice_worker.hpp"

#include <algorithm>
#include <chrono>
#include <fmt/format.h>
#include <utility>

#include "speech/engine/delivery.hpp"
#include "speech/engine/silent_speech.hpp"
#include "speech/engine/trial_sentence.hpp"

namespace lectern::speech {
namespace {

constexpr std::chrono::milliseconds full_ring_wait{200};  // the ring holds 1.5 s
constexpr std::chrono::milliseconds stale_ring_wait{2};   // the output drops stale blocks at its next call
constexpr std::chrono::milliseconds told_after{700};      // an engine that is back sooner causes a pause, not an error

constexpr std::chrono::milliseconds longest_interval{30000};  // between two tries, each of which starts an engine

SynthesisError not_heard() {
    return {"nothing can be heard of the speech engine; see `lectern doctor`", SynthesisFault::engine};
}

SynthesisError two_in_a_row() {
    return {"two sentences in a row could not be spoken; see `lectern doctor`, then try each article with `lectern export`"};
}

}  // namespace

VoiceWorker::VoiceWorker(SynthesizerFactory factory, PcmPlayer& player, std::function<void()> on_event)
    : factory_(std::move(factory)),
      player_(player),
      on_event_(std::move(on_event)),
      thread_([this](const std::stop_token& stop) { run(stop); }) {}

VoiceWorker::~VoiceWorker() = default;

void VoiceWorker::feed(FeedOrder order) {
    {
        const std::scoped_lock lock(mutex_);
        std::erase_if(orders_, [&](const FeedOrder& old) { return old.epoch != order.epoch; });
        orders_.push_back(std::move(order));
    }
    changed_.notify_one();
}

std::optional<EngineState> VoiceWorker::engine() const {
    const std::scoped_lock lock(mutex_);
    return engine_;
}

std::optional<SynthesisError> VoiceWorker::take_error() {
    const std::scoped_lock lock(mutex_);
    if (errors_.empty()) return std::nullopt;
    auto error = std::move(errors_.front());
    errors_.pop_front();
    return error;
}

void VoiceWorker::read_silently(bool silently) {
    {
        const std::scoped_lock lock(mutex_);
        silently_ = silently;
    }
    changed_.notify_one();
}

void VoiceWorker::run(const std::stop_token& stop) {
    if (const auto started = start_engine(stop); !started) missed(started.error(), Clock::duration(0));
    while (!stop.stop_requested()) {
        if (const auto order = wait_for_order(stop))
            carry_out(stop, *order);
        else if (gone_)
            try_again(stop);
    }
    synthesizer_.reset();  // must be destroyed on the thread that made it
}

std::expected<void, SynthesisError> VoiceWorker::start_engine(const std::stop_token& stop) {
    if (synthesizer_) return {};
    auto made = factory_(stop);
    if (!made) return std::unexpected(SynthesisError{std::move(made.error().message), SynthesisFault::engine});
    synthesizer_ = std::move(*made);
    if (!gone_) set_engine(std::make_shared<const VoiceCatalog>(synthesizer_->catalog()));
    return {};
}

void VoiceWorker::set_engine(EngineState state) {
    {
        const std::scoped_lock lock(mutex_);
        engine_ = std::move(state);
    }
    on_event_();
}

/// Waits for an order. Returns std::nullopt if the worker is to stop or it is time to retry a voice that is gone.
std::optional<FeedOrder> VoiceWorker::wait_for_order(const std::stop_token& stop) {
    std::unique_lock lock(mutex_);
    const auto ordered = [&] { return !orders_.empty(); };
    const bool there = gone_ ? changed_.wait_until(lock, stop, gone_->next_try, ordered) : changed_.wait(lock, stop, ordered);
    if (!there) return std::nullopt;
    auto order = std::move(orders_.front());
    orders_.pop_front();
    return order;
}

void VoiceWorker::carry_out(const std::stop_token& stop, const FeedOrder& order) {
    if (!current(stop, order)) return;
    if (std::exchange(pushed_epoch_, order.epoch) != order.epoch) pushed_ = 0;
    std::uint32_t fed = order.first_frame;
    if (order.speech->complete() || synthesize(stop, order, fed)) push_rest(stop, order, fed);
}

/// Feeds what fits into the ring while the engine continues: a full ring never delays the synthesis, which is far faster than real time.
bool VoiceWorker::synthesize(const std::stop_token& stop, const FeedOrder& order, std::uint32_t& fed) {
    order.speech->clear();
    const auto spoken = speak(stop, order, [&](const PcmChunk& chunk) {
        if (!current(stop, order)) return false;
        order.speech->append(chunk);
        while (push_available(order, fed)) {
        }
        return true;
    });
    if (!current(stop, order)) {
        order.speech->clear();
        return false;
    }
    if (!spoken) order.speech->give_up();
    order.speech->finish(static_cast<std::size_t>(frames_in(order.speech->utterance().pause_after)) + 1);
    if (!spoken) tell_failure(spoken.error());
    return true;
}

/// Without a voice, the utterance waits for one and continues at the frame it had reached. An error means that this sentence cannot be
/// spoken although the engine works.
std::expected<void, SynthesisError> VoiceWorker::speak(const std::stop_token& stop, const FeedOrder& order, const ChunkSink& sink) {
    const auto& utterance = order.speech->utterance();
    Delivery delivery(utterance, sink);
    bool tries = is_worth_a_try();
    while (current(stop, order)) {
        if (tries) {
            auto spoken = attempt(stop, utterance, delivery);
            if (!current(stop, order)) return {};
            if (spoken && delivery.has_something_to_say()) found();
            if (spoken || is_its_own_fault(spoken.error(), stop, order)) return spoken;
        }
        if (!current(stop, order)) return {};
        if (!wait_for_voice(stop, order)) break;
        tries = true;
    }
    if (current(stop, order)) read_silently_to(sink, order, delivery.next_word());
    return {};
}

void VoiceWorker::read_silently_to(const ChunkSink& sink, const FeedOrder& order, std::uint32_t first_word) {
    const auto spoken = static_cast<std::uint32_t>(order.speech->frames());
    speech::read_silently(order.speech->utterance(), {spoken, first_word}, sink);
}

/// An engine that hangs would delay a visitor who reads on without a voice, so it is only tried again when the next try is due.
bool VoiceWorker::is_worth_a_try() const {
    const std::scoped_lock lock(mutex_);
    return !gone_ || !reads_silently() || Clock::now() >= gone_->next_try || engine_->error().fault == SynthesisFault::sentence;
}

std::expected<void, SynthesisError> VoiceWorker::attempt(const std::stop_token& stop, const Utterance& utterance, Delivery& delivery) {
    if (auto started = start_engine(stop); !started) return started;
    delivery.begin_attempt();
    auto spoken = synthesizer_->speak(utterance, [&](const PcmChunk& chunk) { return delivery.take(chunk.samples, chunk.marks); });
    if (!spoken) return spoken;
    if (const auto fault = delivery.finish())
        return std::unexpected(SynthesisError{fmt::format("a sentence could not be heard ({}); it is left out", *fault)});
    return {};
}

/// Whether the sentence is at fault and not the voice: the engine is tested with words that every voice can say. If two sentences in a row
/// fail, the voice is at fault whatever the test shows.
bool VoiceWorker::is_its_own_fault(const SynthesisError& error, const std::stop_token& stop, const FeedOrder& order) {
    if (error.fault == SynthesisFault::engine) {
        missed(error, told_after);
        return false;
    }
    const bool speaks = is_heard(stop, [&] { return current(stop, order); });
    if (!current(stop, order)) return false;
    if (speaks && !left_out_) {
        found();
        left_out_ = true;
        return true;
    }
    missed(speaks ? two_in_a_row() : not_heard(), Clock::duration(0));
    return false;
}

bool VoiceWorker::is_heard(const std::stop_token& stop, const std::function<bool()>& wanted) {
    const auto trial = trial_sentence();
    const ChunkSink nobody = [&](const PcmChunk&) { return wanted(); };
    Delivery delivery(trial, nobody);
    return attempt(stop, trial, delivery).has_value();
}

/// Retries the voice while there are no orders, so that it is back when a visitor comes.
void VoiceWorker::try_again(const std::stop_token& stop) {
    const auto wanted = [&] {
        const std::scoped_lock lock(mutex_);
        return orders_.empty() && !stop.stop_requested();
    };
    if (!is_heard(stop, wanted))
        missed(not_heard(), told_after);
    else if (wanted())
        found();
}

/// Doubles the interval before each further try, up to longest_interval.
void VoiceWorker::missed(const SynthesisError& error, Clock::duration patience) {
    const auto now = Clock::now();
    if (!gone_) gone_ = Gone{.since = now};
    gone_->next_try = now + std::exchange(gone_->interval, std::min(gone_->interval * 2, longest_interval));
    const auto known = engine();
    if (now - gone_->since >= patience && !(known && !*known)) set_engine(std::unexpected(error));
}

void VoiceWorker::found() {
    gone_.reset();
    left_out_ = false;
    if (const auto known = engine(); !known || !*known) set_engine(std::make_shared<const VoiceCatalog>(synthesizer_->catalog()));
}

/// Waits until it is time for the next try. Returns false if the visitor reads on without a voice.
bool VoiceWorker::wait_for_voice(const std::stop_token& stop, const FeedOrder& order) {
    std::unique_lock lock(mutex_);
    changed_.wait_until(lock, stop, gone_->next_try, [&] { return reads_silently() || !current(stop, order); });
    return !reads_silently() || !current(stop, order);
}

void VoiceWorker::tell_failure(SynthesisError error) {
    {
        const std::scoped_lock lock(mutex_);
        errors_.push_back(std::move(error));
    }
    on_event_();
}

/// Pushes one block of the sound made so far. The last frame of an incomplete utterance is held back, so that its final block is not empty.
bool VoiceWorker::push_available(const FeedOrder& order, std::uint32_t& fed) {
    const auto frames = order.speech->frames();
    const bool complete = order.speech->complete();
    const auto limit = complete ? frames : frames - std::min<std::size_t>(frames, 1);
    if (fed >= limit) return false;
    PcmBlock block{.epoch = order.epoch, .utterance = order.id, .first_frame = fed};
    const auto wanted = std::min(limit - fed, PcmBlock::capacity);
    block.count = static_cast<std::uint32_t>(order.speech->copy(fed, std::span(block.samples).first(wanted)));
    block.last = complete && fed + block.count == frames;
    if (!player_.push(block)) return false;
    fed += block.count;
    ++pushed_;
    return true;
}

void VoiceWorker::push_rest(const std::stop_token& stop, const FeedOrder& order, std::uint32_t fed) {
    // If feeding begins at or beyond the end, a final block still has to end the utterance.
    fed = std::min(fed, static_cast<std::uint32_t>(order.speech->frames() - 1));
    while (current(stop, order) && fed < order.speech->frames()) {
        if (push_available(order, fed)) continue;
        std::unique_lock lock(mutex_);
        const bool stale = pushed_ < player_.ring_capacity();  // the ring still holds blocks of an older epoch
        changed_.wait_for(lock, stop, stale ? stale_ring_wait : full_ring_wait,
                          [&] { return order.epoch != player_.epoch() || player_.has_room(); });
    }
}

}  // namespace lectern::speech
