#include "speech/voice_worker.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

#include "speech/delivery.hpp"

namespace lectern::speech {
namespace {

constexpr std::chrono::milliseconds full_ring_wait{200};  // the ring holds 1.5 s
constexpr std::chrono::milliseconds stale_ring_wait{2};   // the output drops what is stale the next time it calls
constexpr std::chrono::milliseconds told_after{700};      // the third failure; an engine that is back sooner is only a pause

/// Between two looks for an engine that is missing.
class Interval {
public:
    std::chrono::milliseconds next() { return std::exchange(next_, std::min(next_ * 2, longest)); }

private:
    static constexpr std::chrono::milliseconds longest{4000};
    std::chrono::milliseconds next_{250};
};

}  // namespace

VoiceWorker::VoiceWorker(SynthesizerFactory factory, PcmPlayer& player, std::function<void()> on_event)
    : player_(player),
      on_event_(std::move(on_event)),
      thread_([this, make = std::move(factory)](const std::stop_token& stop) { run(stop, make); }) {}

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

void VoiceWorker::run(const std::stop_token& stop, const SynthesizerFactory& factory) {
    const auto engine = make_engine(stop, factory);
    if (!engine) return;
    while (auto order = wait_for_order(stop)) carry_out(stop, *engine, *order);
}

/// Null only where it is to stop.
std::unique_ptr<Synthesizer> VoiceWorker::make_engine(const std::stop_token& stop, const SynthesizerFactory& factory) {
    Interval interval;
    while (!stop.stop_requested()) {
        auto made = factory(stop);
        if (stop.stop_requested()) break;
        if (made) {
            set_engine(std::make_shared<const VoiceCatalog>((*made)->catalog()));
            return std::move(*made);
        }
        set_engine(std::unexpected(made.error()));
        std::unique_lock lock(mutex_);
        changed_.wait_for(lock, stop, interval.next(), [] { return false; });
    }
    return nullptr;
}

void VoiceWorker::set_engine(EngineState state) {
    {
        const std::scoped_lock lock(mutex_);
        engine_ = std::move(state);
    }
    on_event_();
}

std::optional<FeedOrder> VoiceWorker::wait_for_order(const std::stop_token& stop) {
    std::unique_lock lock(mutex_);
    if (!changed_.wait(lock, stop, [&] { return !orders_.empty(); })) return std::nullopt;
    auto order = std::move(orders_.front());
    orders_.pop_front();
    return order;
}

void VoiceWorker::carry_out(const std::stop_token& stop, Synthesizer& engine, const FeedOrder& order) {
    if (!current(stop, order)) return;
    if (std::exchange(pushed_epoch_, order.epoch) != order.epoch) pushed_ = 0;
    std::uint32_t fed = order.first_frame;
    if (order.speech->complete() || synthesize(stop, engine, order, fed)) push_rest(stop, order, fed);
}

/// Feeds what fits while the engine goes on: a full ring never holds up the synthesis, which is far faster than the ear.
bool VoiceWorker::synthesize(const std::stop_token& stop, Synthesizer& engine, const FeedOrder& order, std::uint32_t& fed) {
    order.speech->clear();
    const auto spoken = speak(stop, engine, order, [&](const PcmChunk& chunk) {
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
    // A sentence that fails is as good as silent: what follows it is still read.
    order.speech->finish(static_cast<std::size_t>(frames_in(order.speech->utterance().pause_after)) + 1);
    if (!spoken) tell_failure(spoken.error());
    return true;
}

/// Where there is no engine the utterance waits for one, and goes on at the frame it had come to.
std::expected<void, SynthesisError> VoiceWorker::speak(const std::stop_token& stop, Synthesizer& engine, const FeedOrder& order,
                                                       const ChunkSink& sink) {
    Delivery delivery(order.speech->utterance(), sink);
    const ChunkSink deliver = [&](const PcmChunk& chunk) { return delivery.take(chunk.samples, chunk.marks); };
    Interval interval;
    while (true) {
        delivery.begin_attempt();
        auto spoken = engine.speak(order.speech->utterance(), deliver);
        if (!current(stop, order)) return {};
        if (spoken || spoken.error().fault == SynthesisFault::sentence) {
            found(engine);
            return spoken;
        }
        missed(std::move(spoken.error()));
        std::unique_lock lock(mutex_);
        changed_.wait_for(lock, stop, interval.next(), [&] { return !current(stop, order); });
    }
}

void VoiceWorker::missed(SynthesisError error) {
    const auto now = Clock::now();
    if (!missing_since_) missing_since_ = now;
    const bool known = !engine()->has_value();
    if (!known && now - *missing_since_ >= told_after) set_engine(std::unexpected(std::move(error)));
}

void VoiceWorker::found(const Synthesizer& engine) {
    missing_since_.reset();
    if (!this->engine()->has_value()) set_engine(std::make_shared<const VoiceCatalog>(engine.catalog()));
}

void VoiceWorker::tell_failure(SynthesisError error) {
    {
        const std::scoped_lock lock(mutex_);
        errors_.push_back(std::move(error));
    }
    on_event_();
}

/// Pushes one block of what there is. An unfinished utterance keeps its last frame back, so that the block that ends it is not empty.
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
    // Refeeding from behind the end still has to end the utterance.
    fed = std::min(fed, static_cast<std::uint32_t>(order.speech->frames() - 1));
    while (current(stop, order) && fed < order.speech->frames()) {
        if (push_available(order, fed)) continue;
        std::unique_lock lock(mutex_);
        const bool stale = pushed_ < player_.ring_capacity();  // what fills the ring is not all ours
        changed_.wait_for(lock, stop, stale ? stale_ring_wait : full_ring_wait,
                          [&] { return order.epoch != player_.epoch() || player_.has_room(); });
    }
}

}  // namespace lectern::speech
