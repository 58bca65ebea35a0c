#include "speech/voice_worker.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

namespace lectern::speech {
namespace {

constexpr std::chrono::milliseconds full_ring_wait{200};  // the ring holds 1.5 s
constexpr std::chrono::milliseconds stale_ring_wait{2};   // the output drops what is stale the next time it calls

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

std::optional<EngineStart> VoiceWorker::engine() const {
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
    auto engine = factory(stop);
    {
        const std::scoped_lock lock(mutex_);
        if (engine)
            engine_ = std::make_shared<const VoiceCatalog>((*engine)->catalog());
        else
            engine_ = std::unexpected(engine.error());
    }
    on_event_();
    if (!engine) return;
    while (auto order = wait_for_order(stop)) carry_out(stop, **engine, *order);
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
    const auto spoken = engine.speak(order.speech->utterance(), [&](const PcmChunk& chunk) {
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
    if (!spoken) {
        {
            const std::scoped_lock lock(mutex_);
            errors_.push_back(spoken.error());
        }
        on_event_();
    }
    return true;
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
