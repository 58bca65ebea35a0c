// Start time, memory and processor use, and whether they stay constant.
#include <algorithm>
#include <cstdio>
#include <numeric>

#include "tests/bench/measurements.hpp"
#include "tests/bench/process_cost.hpp"
#include "tests/e2e/harness/sound/voice_activity.hpp"

namespace lectern::bench {
namespace {

using namespace std::chrono_literals;
using e2e::Clock;
using e2e::Moment;

/// The processor load of the process and its children in percent of one core, measured over `seconds`.
double load_percent(pid_t pid, std::chrono::seconds seconds) {
    const double before = cpu_seconds(pid);
    const Moment from = Clock::now();
    std::this_thread::sleep_for(seconds);
    return 100 * (cpu_seconds(pid) - before) / std::chrono::duration<double>(Clock::now() - from).count();
}

std::string endless_article(int minutes) {
    std::string article = "# A very long article\n";
    const int sections = minutes * 2 + 2;  // each takes more than half a minute to read
    for (int i = 1; i <= sections; ++i)
        article +=
            "\n## Part " + std::to_string(i) +
            "\n\nEverybody in the village knew the old man at the river. He sat there in the morning, and he sat there in the evening. "
            "Nobody knew what he was waiting for. Some said that he was waiting for a ship, and others said for an answer.\n\n"
            "One day a girl asked him. He looked at her for a long time before he spoke. I am listening to the water, he said. "
            "It tells me where it has been, what it has seen, and whom it has carried. Would you like to listen too?\n";
    return article;
}

int occurrences(const std::string& text, const std::string& words) {
    int count = 0;
    for (std::size_t at = text.find(words); at != std::string::npos; at = text.find(words, at + words.size())) ++count;
    return count;
}

int starved_total(e2e::TraceLog& trace) {
    int total = 0;
    for (const e2e::TraceEvent& event : trace.all(0, "audio")) total = std::max(total, event.number("starved", 0));
    return total;
}

}  // namespace

std::vector<Figure> measure_start() {
    Figure damage{"start to first frame, seen on the screen", "ms", "≤ 110 ms"};
    Figure told{"start to first frame, `ready` in the trace", "ms", "≤ 110 ms"};
    for (int i = 0; i < 12; ++i) {
        e2e::KioskRoom room(bench_room({}));
        if (!room.shown()) cannot_measure("no first frame; " + room.program().errors());
        const Moment started = room.program().started();
        told.add(e2e::to_ms(room.trace().find(0, "ready")->when - started));
        // Filling the empty window with black does not count as a frame; a frame has text on it.
        const auto change = room.screen().wait_for_change(started, room.screen().picture().all(), 5000);
        if (change) damage.add(e2e::to_ms(change->when - started));
    }
    return {damage, told};
}

std::vector<Figure> measure_cost_of_reading() {
    Figure memory{"memory (PSS, all processes) while reading", "MB", "≤ 45 MB"};
    Figure reading{"processor while reading, over 36 s", "% of a core", "≤ 2 %"};
    Figure busiest{"processor while reading, each 6 s of them", "% of a core", "—"};
    Figure resting{"processor at rest on Welcome, stream parked", "% of a core", "≤ 0.3 %"};
    {
        e2e::KioskRoom room(bench_room({}));
        begin_reading(room);
        std::this_thread::sleep_for(5s);
        for (int i = 0; i < 6; ++i) {
            busiest.add(load_percent(room.program().process().pid(), 6s));
            memory.add(pss_mb(room.program().process().pid()));
        }
        reading.add(std::accumulate(busiest.samples.begin(), busiest.samples.end(), 0.0) / static_cast<double>(busiest.samples.size()));
    }
    e2e::KioskRoom room(bench_room({}, {"--set", "sound.park_after_s=5"}));
    if (!room.trace().wait_for(0, "audio", [](const e2e::TraceEvent& e) { return e.text("state") == "parked"; }, 30s))
        cannot_measure("the stream is never parked");
    std::this_thread::sleep_for(2s);
    resting.add(load_percent(room.program().process().pid(), 30s));
    return {memory, reading, busiest, resting};
}

std::vector<Figure> measure_soak(int minutes) {
    Figure memory{"soak: memory (PSS) each minute", "MB", "no growth"};
    Figure allocated{"soak: memory of its own (anonymous) each minute", "MB", "no growth"};
    Figure growth{"soak: growth of it from the second minute to the last", "MB", "0"};
    Figure starved{"soak: times the ring ran dry", "", "0"};
    Figure underruns{"soak: underruns that ALSA tells on standard error", "", "0"};
    Figure states{"soak: changes of the output after it opened", "", "0"};
    Figure longest{"soak: longest silence in a minute", "ms", "—"};
    e2e::KioskRoom room(bench_room({endless_article(minutes)}));
    begin_reading(room);
    const std::size_t opened = room.trace().mark();
    for (int minute = 0; minute < minutes; ++minute) {
        const Moment from = Clock::now();
        const std::size_t mark = room.trace().mark();
        std::this_thread::sleep_until(from + 60s);
        if (room.trace().all(mark, "heard").empty()) cannot_measure("the reading stopped in minute " + std::to_string(minute + 1));
        memory.add(pss_mb(room.program().process().pid()));
        allocated.add(anonymous_mb(room.program().process().pid()));
        double silence = 0;
        for (const e2e::Span& span : e2e::silences(room.recorder().since(from), 200ms))
            silence = std::max(silence, e2e::to_ms(span.length()));
        longest.add(silence);
    }
    growth.add(allocated.samples.back() - allocated.samples.at(std::min<std::size_t>(1, allocated.samples.size() - 1)));
    starved.add(starved_total(room.trace()));
    underruns.add(occurrences(room.program().errors(), "underrun occurred"));
    const std::vector<e2e::TraceEvent> changes = room.trace().all(opened, "audio");
    for (const e2e::TraceEvent& change : changes) std::fprintf(stderr, "%s\n", change.fields.dump().c_str());
    states.add(static_cast<double>(changes.size()));
    return {memory, allocated, growth, starved, underruns, states, longest};
}

}  // namespace lectern::bench
