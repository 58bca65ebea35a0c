// lectern-speech: the speech engine in a confined process of its own, because plain text can crash it.
// `lectern-speech --serve LANGUAGE` is started by lectern; `lectern-speech --probe` shows what the confined process cannot do.
#include <cstdio>
#include <cstdlib>
#include <fmt/format.h>
#include <string>
#include <string_view>
#include <unistd.h>

#include "content/confinement/confinement.hpp"
#include "content/confinement/confinement_probe.hpp"
#include "content/process/worker_process.hpp"
#include "speech/engine/espeak_synthesizer.hpp"
#include "speech/process/speech_process.hpp"
#include "speech/process/speech_process_messages.hpp"

namespace lectern::speech {
namespace {

constexpr std::uint64_t memory_bytes = std::uint64_t{256} << 20;  // the engine with all its libraries maps 30 MB

/// The folders in which eSpeak NG may look for its data: the one found by the build, the usual ones, and ESPEAK_DATA_PATH.
std::vector<std::filesystem::path> engine_data() {
    std::vector<std::filesystem::path> folders{LECTERN_ESPEAK_DATA, "/usr/share/espeak-ng-data", "/usr/lib/espeak-ng-data"};
    // getenv is safe: there is no second thread.
    if (const char* told = std::getenv("ESPEAK_DATA_PATH")) folders.emplace_back(told);  // NOLINT(concurrency-mt-unsafe)
    return folders;
}

/// To be called before the engine starts its thread: a thread that is already running would stay unconfined.
content::Confinement confine_speech() {
    return content::confine({engine_data(), memory_bytes, content::WorkerThreads::more});
}

int serve_kiosk(const std::string& language) {
    SpeechReady ready{.confinement = confine_speech()};
    content::MessageChannel channel(content::worker_socket, largest_speech_message);
    const auto engine = make_espeak_synthesizer({language});
    content::forbid_threads(ready.confinement);
    if (engine) {
        const auto voices = (*engine)->catalog().voices();
        ready.voices.assign(voices.begin(), voices.end());
    } else {
        ready.problem = engine.error().message;
    }
    if (!channel.send(to_message(ready), {}) || !engine) return 1;
    serve(**engine, channel);
    return 0;
}

/// Confines the process and starts the engine as for the kiosk, and then tries on each thread what is forbidden.
int probe() {
    content::ConfinementProbe probe;
    auto confinement = confine_speech();
    const auto engine = make_espeak_synthesizer({});
    content::forbid_threads(confinement);
    if (!engine) fmt::print("WARNING: {}\n", engine.error().message);
    fmt::print("{}", probe.report(confinement));
    return 0;
}

}  // namespace
}  // namespace lectern::speech

int main(int argc, char** argv) {
    const std::string_view command = argc > 1 ? argv[1] : "";
    int status = 2;
    if (command == "--probe")
        status = lectern::speech::probe();
    else if (command == "--serve" && argc == 3)
        status = lectern::speech::serve_kiosk(argv[2]);
    else
        std::fputs("lectern-speech is a part of lectern; start that\n", stderr);
    // No normal exit: the confinement forbids what the engine's destructors and a sanitizer's final check do.
    std::fflush(stdout);
    ::_exit(status);
}
