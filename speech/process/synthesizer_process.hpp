// The speech engine in a process of its own, since plain text can end it: where it dies or hangs, another one goes on at that frame.
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
    std::function<void(std::string)> tell = [](const std::string&) {};  ///< a line: it was started again, it is not confined
    std::chrono::milliseconds longest_synthesis{10000};                 ///< of one sentence; the engine takes 1 ms for a second of sound
    int patience = 1;  ///< how many times the usual wait an answer may take: more where other work leaves the engine no processor
};

/// It is asked for nothing until it was seen to be confined, in all its threads, as far as this machine has the means.
/// A sentence that ends the process, or of which comes no speech, is tried once more in another process, its heard part left out; then it
/// is an error. A process that ends before it can speak is the fault of no sentence, and started once more.
class SynthesizerProcess final : public Synthesizer {
public:
    /// Waits up to 5 s; a stop ends that with an error.
    static std::expected<std::unique_ptr<SynthesizerProcess>, SynthesisError> start(SynthesizerProcessOptions options,
                                                                                    const std::stop_token& stop = {});

    std::expected<void, SynthesisError> speak(const Utterance& utterance, const ChunkSink& sink) override;
    const VoiceCatalog& catalog() const override { return catalog_; }

    /// As it was seen when it was last ready.
    const content::Confinement& confinement() const { return confinement_; }
    /// What of that this machine has no means for, and what to do; a line each.
    const std::vector<std::string>& lacks() const { return lacks_; }
    /// The process that speaks now; nothing where none could be started.
    std::optional<pid_t> pid() const;

private:
    /// Why the process is of no use any more: "signal 11".
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
    bool told_of_end_ = false;  ///< and it has not spoken since
    Fault lost_;                ///< how the one before ended, until the next is ready
    RequestId request_ = 0;
    VoiceCatalog catalog_;
    content::Confinement confinement_;
    std::vector<std::string> lacks_;
};

}  // namespace lectern::speech
