#include "speech/process/synthesizer_process.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>

#include "content/process/confinement_check.hpp"
#include "speech/engine/delivery.hpp"

namespace lectern::speech {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds start_patience{5000};    // the disk may be cold
constexpr milliseconds restart_patience{2000};  // with warm caches it takes 20 ms
constexpr milliseconds stop_patience{250};
constexpr milliseconds between_questions{50};  // put to the sink: whether it still wants sound
constexpr int starts = 2;                      // of the engine, for one sentence
constexpr int attempts = 2;                    // of one sentence

/// The engine needs less than a millisecond for a chunk. The second attempt gets twice as long, in case the machine was too busy.
struct Patience {
    milliseconds first_chunk;
    milliseconds next_chunk;
};
constexpr std::array<Patience, attempts> usual_patience{{{milliseconds(400), milliseconds(500)}, {milliseconds(800), milliseconds(1000)}}};

Patience patience_at(int attempt, int times) {
    const auto& usual = usual_patience[static_cast<std::size_t>(attempt)];
    return {usual.first_chunk * times, usual.next_chunk * times};
}

std::string no_answer_for(milliseconds time) {
    return fmt::format("no answer for {} ms", time.count());
}

std::string no_end_within(milliseconds time) {
    return fmt::format("no end within {} ms", time.count());
}

}  // namespace

std::expected<std::unique_ptr<SynthesizerProcess>, SynthesisError> SynthesizerProcess::start(SynthesizerProcessOptions options,
                                                                                             const std::stop_token& stop) {
    std::unique_ptr<SynthesizerProcess> synthesizer(new SynthesizerProcess(std::move(options)));
    const ChunkSink until_stopped = [&](const PcmChunk&) { return !stop.stop_requested(); };
    Delivery nothing({}, until_stopped);
    if (auto ready = synthesizer->make_ready(nothing); !ready) return std::unexpected(ready.error());
    if (nothing.stopped()) return std::unexpected(SynthesisError{"the speech engine was not wanted any more"});
    return synthesizer;
}

std::optional<pid_t> SynthesizerProcess::pid() const {
    return worker_ ? std::optional(worker_->pid()) : std::nullopt;
}

std::expected<void, SynthesisError> SynthesizerProcess::speak(const Utterance& utterance, const ChunkSink& sink) {
    Delivery delivery(utterance, sink);
    int attempted = 0;
    int failed_starts = 0;
    while (true) {
        if (auto ready = make_ready(delivery); !ready) {
            if (++failed_starts == starts) return ready;
            continue;
        }
        if (delivery.stopped()) return {};
        delivery.begin_attempt();
        const auto done = judged(ask(utterance, delivery, attempted), delivery);
        if (done && done->problem.empty()) return {};
        if (done) return std::unexpected(SynthesisError{done->problem});
        lose(done.error());
        if (delivery.stopped()) return {};
        if (++attempted == attempts)
            return std::unexpected(
                SynthesisError{fmt::format("a sentence ended the speech engine twice ({}); it is left out", done.error())});
    }
}

/// An engine that reports success but delivered no speech is treated as one that ended.
std::expected<SpeechDone, SynthesizerProcess::Fault> SynthesizerProcess::judged(std::expected<SpeechDone, Fault> done, Delivery& delivery) {
    if (!done || !done->problem.empty() || delivery.stopped()) return done;
    if (auto fault = delivery.finish()) return std::unexpected(std::move(*fault));
    if (delivery.has_something_to_say()) told_of_end_ = false;
    return done;
}

/// Starts the process if there is none, and waits until it can speak or the sink wants no more.
std::expected<void, SynthesisError> SynthesizerProcess::make_ready(Delivery& delivery) {
    if (ready_) {
        const auto how = worker_->ended();
        if (!how) return {};
        lose(*how);
    }
    if (!worker_)
        if (auto launched = launch(); !launched) return launched;
    auto ready = await_ready(delivery);
    if (delivery.stopped()) return {};
    if (ready && ready->problem.empty()) {
        ready_ = true;
        if (catalog_.voices().empty()) catalog_ = VoiceCatalog(std::move(ready->voices));
        tell_of_end();
        return {};
    }
    worker_.reset();
    return std::unexpected(SynthesisError{
        ready ? ready->problem
              : fmt::format("the speech engine does not start ({}); try {} --probe", ready.error(), options_.program.string()),
        SynthesisFault::engine});
}

/// Reports the end once until the engine has spoken again: a process that always ends before that would fill the log.
void SynthesizerProcess::tell_of_end() {
    const auto how = std::exchange(lost_, {});
    if (how.empty() || std::exchange(told_of_end_, true)) return;
    options_.tell(fmt::format("the speech engine ended ({}); it was started again", how));
}

/// A process that could be confined but is not counts as failed, and is killed before it gets any text.
std::expected<SpeechReady, SynthesizerProcess::Fault> SynthesizerProcess::trust(SpeechReady ready) {
    if (!ready.problem.empty()) return ready;
    auto lacks = content::verify_confined(worker_->pid(), ready.confinement);
    if (!lacks) return std::unexpected("it is not confined: " + lacks.error());
    confinement_ = ready.confinement;
    tell_once(std::move(*lacks));
    return ready;
}

void SynthesizerProcess::tell_once(std::vector<std::string> lacks) {
    if (lacks == lacks_) return;
    lacks_ = std::move(lacks);
    for (const auto& line : lacks_) options_.tell("the speech engine is not wholly confined: " + line);
}

std::expected<void, SynthesisError> SynthesizerProcess::launch() {
    auto started = content::WorkerProcess::start(options_.program, {"--serve", options_.default_language}, largest_speech_message);
    if (!started) return std::unexpected(SynthesisError{started.error().message(), SynthesisFault::engine});
    worker_.emplace(std::move(*started));
    return {};
}

std::expected<SpeechReady, SynthesizerProcess::Fault> SynthesizerProcess::await_ready(Delivery& delivery) {
    const auto longest = catalog_.voices().empty() ? start_patience : restart_patience;
    for (milliseconds waited{0}; waited < longest && delivery.wanted(); waited += between_questions) {
        auto answer = next_answer(between_questions);
        if (!answer) return std::unexpected(answer.error());
        if (!*answer) continue;
        if (auto* ready = std::get_if<SpeechReady>(&**answer)) return trust(std::move(*ready));
        return std::unexpected("it makes no sense");
    }
    return std::unexpected(no_answer_for(longest));
}

std::expected<SpeechDone, SynthesizerProcess::Fault> SynthesizerProcess::ask(const Utterance& utterance, Delivery& delivery, int attempt) {
    const auto message = to_message(SpeakRequest{++request_, utterance});
    if (message.size() > largest_speech_message)
        return SpeechDone{request_, "a sentence of more than a megabyte cannot be spoken; it is left out"};
    const auto first = patience_at(attempt, options_.patience).first_chunk;
    const auto sent = worker_->channel().send(message, first);
    if (!sent) return std::unexpected(sent.error() == content::ChannelFault::silent ? no_answer_for(first) : worker_->end());
    return follow(request_, delivery, attempt);
}

/// Delivers chunks until the request is done. After the sink has refused one, only waits for the end and delivers nothing more.
std::expected<SpeechDone, SynthesizerProcess::Fault> SynthesizerProcess::follow(RequestId request, Delivery& delivery, int attempt) {
    const auto [first_chunk, next_chunk] = patience_at(attempt, options_.patience);
    bool told_to_stop = false;
    auto waiting = first_chunk;
    const auto latest = Clock::now() + options_.longest_synthesis;
    auto until = Clock::now() + waiting;
    while (Clock::now() < std::min(until, latest)) {
        const auto answer = next_answer(between_questions);
        if (!answer) return std::unexpected(answer.error());
        const auto* done = *answer ? std::get_if<SpeechDone>(&**answer) : nullptr;
        if (done != nullptr && done->request == request) return *done;
        if (told_to_stop) continue;
        const auto* chunk = *answer ? std::get_if<SpeechChunk>(&**answer) : nullptr;
        const bool current = chunk != nullptr && chunk->request == request;
        if (current && !chunk->samples.empty()) until = Clock::now() + (waiting = next_chunk);
        if (current ? delivery.take(chunk->samples, chunk->marks) : delivery.wanted()) continue;
        told_to_stop = true;
        until = Clock::now() + (waiting = stop_patience);
        std::ignore = worker_->channel().send(to_message(StopRequest{request}), stop_patience);
    }
    return std::unexpected(Clock::now() < until ? no_end_within(options_.longest_synthesis) : no_answer_for(waiting));
}

/// std::nullopt if no answer came in time.
std::expected<std::optional<SpeechAnswer>, SynthesizerProcess::Fault> SynthesizerProcess::next_answer(milliseconds timeout) {
    const auto message = worker_->channel().receive(timeout);
    if (!message && message.error() == content::ChannelFault::silent) return std::nullopt;
    if (!message && message.error() == content::ChannelFault::closed) return std::unexpected(worker_->end());
    auto answer = message ? read_answer(*message) : std::nullopt;
    if (!answer) return std::unexpected("it makes no sense");
    return answer;
}

/// Starts the next process at once, so that it is ready for the next request.
void SynthesizerProcess::lose(const Fault& how) {
    lost_ = how;
    ready_ = false;
    worker_.reset();
    std::ignore = launch();
}

}  // namespace lectern::speech
