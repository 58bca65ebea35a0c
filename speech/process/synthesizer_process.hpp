// The speech engine in a process of its own, because plain text can crash it. If the process dies or hangs, a new one continues at the
// frame reached.
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "content/process/confinement_report.hpp"
#include "content/process/worker_process.hpp"
#include "speech/engine/synthesizer.hpp"
#include "speech/process/speech_process_messages.hpp"

namespace lectern::speech {

class Delivery;

struct SynthesizerProcessOptions {
    std::filesystem::path program;                                      ///< lectern-speech
    std::string default_language = "en";                                ///< for languages without a voice
    std::function<void(std::string)> tell = [](const std::string&) {};  ///< a line: it was restarted, or is not wholly confined
    std::chrono::milliseconds longest_synthesis{10000};                 ///< of one sentence; the engine needs 1 ms per second of sound
    int patience = 1;  ///< factor on the usual time limits of answers; above 1 if other work leaves the engine no processor
};

/// The process gets no request until it was verified to be confined, in all its threads, as far as this machine supports that.
/// A sentence that ends the process, or yields no speech, is tried once more in another process, without the part that was delivered; a
/// second failure is an error. A process that ends before it can speak is not blamed on a sentence: it is started once more.
class SynthesizerProcess final : public Synthesizer {
public:
    /// Waits up to 5 s; a stop request ends the wait with an error.
    static std::expected<std::unique_ptr<SynthesizerProcess>, SynthesisError> start(SynthesizerProcessOptions options,
                                                                                    const std::stop_token& stop = {});

    std::expected<void, SynthesisError> speak(const Utterance& utterance, const ChunkSink& sink) override;
    const VoiceCatalog& catalog() const override { return catalog_; }

    /// As verified when the process was last ready.
    const content::Confinement& confinement() const { return confinement_; }
    /// The parts of the confinement that this machine does not support, and what to do about each; one line each.
    const std::vector<std::string>& lacks() const { return lacks_; }
    /// The current process; std::nullopt if none could be started.
    std::optional<pid_t> pid() const;

private:
    /// Why the process is no longer usable, such as "signal 11".
    using Fault = std::string;

    explicit SynthesizerProcess(SynthesizerProcessOptions options) : options_(std::move(options)), catalog_({}) {}

    std::expected<void, SynthesisError> make_ready(Delivery& delivery);
    std::expected<SpeechReady, Fault> trust(SpeechReady ready);
    void tell_once(std::vector<std::string> lacks);
    std::expected<void, SynthesisError> launch();
    std::expected<SpeechDone, Fault> judged(std::expected<SpeechDone, Fault> done, Delivery& delivery);
    void tell_of_end();
    std::expected<SpeechReady, Fault> await_ready(Delivery& delivery);
    std::expected<SpeechDone, Fault> ask(const Utterance& utterance, Delivery& delivery, int attempt);
    std::expected<SpeechDone, Fault> follow(RequestId request, Delivery& delivery, int attempt);
    std::expected<std::optional<SpeechAnswer>, Fault> next_answer(std::chrono::milliseconds timeout);
    void lose(const Fault& how);

    SynthesizerProcessOptions options_;
    std::optional<content::WorkerProcess> worker_;
    bool ready_ = false;
    bool told_of_end_ = false;  ///< the end was reported, and the engine has not spoken since
    Fault lost_;                ///< how the previous process ended; empty once the next is ready
    RequestId request_ = 0;
    VoiceCatalog catalog_;
    content::Confinement confinement_;
    std::vector<std::string> lacks_;
};

}  // namespace lectern::speech
