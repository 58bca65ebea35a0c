// The cost of running the engine in its own process: time to the first chunk and to a stop, in this process and in its own, and time to the
// first chunk after a crash. Prints a Markdown table.
#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <thread>
#include <unistd.h>

#include "speech/engine/espeak_synthesizer.hpp"
#include "speech/process/synthesizer_process.hpp"
#include "tests/bench/figure.hpp"

namespace {

using namespace lectern::speech;
using lectern::bench::Figure;

constexpr int rounds = 200;
constexpr int crashes = 20;
constexpr std::chrono::milliseconds between{5};  // lets both sides fall asleep between sentences, as they do while somebody listens

double milliseconds_since(Clock::time_point began) {
    return std::chrono::duration<double, std::milli>(Clock::now() - began).count();
}

Utterance sentence() {
    Utterance utterance{.kind = UtteranceKind::reading};
    utterance.runs = {{"After a while the cat came in and asked for food, and Anna gave it some fish.", "en"}};
    return utterance;
}

/// Milliseconds to the first sound, or with `stop` until the engine has stopped at it. Without `stop` the whole sentence is spoken.
double first_chunk(Synthesizer& engine, bool stop = false) {
    const auto began = Clock::now();
    double first = 0;
    const auto spoken = engine.speak(sentence(), [&](const PcmChunk& chunk) {
        if (first == 0 && !chunk.samples.empty()) first = milliseconds_since(began);
        return !stop;
    });
    if (!spoken) std::fprintf(stderr, "%s\n", spoken.error().message.c_str());
    return stop ? milliseconds_since(began) : first;
}

void measure(Synthesizer& engine, const std::string& where) {
    Figure first{"first chunk, " + where, "ms", ""};
    Figure stopped{"stopped at the first chunk, " + where, "ms", ""};
    for (int i = 0; i < rounds; ++i) {
        first.add(first_chunk(engine));
        stopped.add(first_chunk(engine, true));
        std::this_thread::sleep_for(between);
    }
    for (const auto& figure : {first, stopped}) std::fputs(lectern::bench::table_line(figure).c_str(), stdout);
}

void measure_crashes(SynthesizerProcess& engine) {
    Figure figure{"first chunk after a crash", "ms", "at most 100 ms"};
    for (int i = 0; i < crashes; ++i) {
        ::kill(engine.pid().value(), SIGSEGV);
        figure.add(first_chunk(engine));
    }
    std::fputs(lectern::bench::table_line(figure).c_str(), stdout);
}

}  // namespace

int main() {
    const auto inside = make_espeak_synthesizer({});
    const auto process = SynthesizerProcess::start({SPEECH_PROGRAM});
    if (!inside || !process) return 1;
    std::fputs(lectern::bench::table_head().c_str(), stdout);
    measure(**inside, "in this process");
    measure(**process, "in its own");
    measure_crashes(**process);
}
