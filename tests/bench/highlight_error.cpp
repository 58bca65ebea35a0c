// The mark on the screen against the sound of its word.
#include <algorithm>
#include <cmath>

#include "tests/bench/measurements.hpp"
#include "tests/e2e/harness/sound/voice_activity.hpp"

namespace lectern::bench {
namespace {

using namespace std::chrono_literals;
using e2e::Moment;

constexpr auto farthest = 200ms;  // a change further from an onset belongs to another word

/// One word a sentence, each after a pause, each beginning with a vowel: there the sound starts with the word.
std::string article_of_single_words() {
    std::string article = "# Apples\n";
    for (int i = 0; i < 5; ++i) article += "\nOranges. Eggs. Olives. Onions. Ice. Almonds. Oats. Apricots. Aubergines. Endives.\n";
    return article;
}

std::optional<Moment> nearest(const std::vector<Moment>& moments, Moment to) {
    const auto closer = [&](Moment a, Moment b) { return std::chrono::abs(a - to) < std::chrono::abs(b - to); };
    const auto found = std::min_element(moments.begin(), moments.end(), closer);
    if (found == moments.end() || std::chrono::abs(*found - to) > farthest) return std::nullopt;
    return *found;
}

}  // namespace

std::vector<Figure> measure_highlight(HighlightSetting setting) {
    const auto [rate_wpm, latency_ms] = setting;
    const std::string named = at_rate(rate_wpm) + ", latency " + std::to_string(latency_ms) + " ms";
    Figure error{"highlight after sound onset" + named, "ms", "—"};
    Figure absolute{"highlight against sound onset, absolute" + named, "ms", "p95 ≤ 10 ms"};
    Figure told{"`heard` in the trace after sound onset" + named, "ms", "—"};
    // Pauses shrink as the rate grows; these stay long enough to tell one word's onset from the last one's end.
    e2e::KioskRoom room(bench_room({article_of_single_words()},
                                   {"--set", rate_setting(rate_wpm), "--set", "voice.sentence_pause_ms=" + std::to_string(2 * rate_wpm),
                                    "--set", "sound.latency_ms=" + std::to_string(latency_ms)}));
    begin_reading(room);
    const Moment from = e2e::Clock::now() - 500ms;
    if (!room.says(0, "That was the end", 180s)) cannot_measure("the article does not come to its end");

    std::vector<Moment> changes;
    for (const e2e::SeenChange& change : room.screen().changes_since(from))
        if (!e2e::overlap(change.where, room.content_area()).empty()) changes.push_back(change.when);
    std::vector<Moment> heard;
    for (const e2e::TraceEvent& event : room.trace().all(0, "heard")) heard.push_back(event.when);
    for (const Moment& onset : e2e::onsets(room.recorder().since(from), 120ms)) {
        const auto word = nearest(heard, onset);
        const auto change = nearest(changes, onset);
        if (!word || !change) continue;  // the interface's own voice
        told.add(e2e::to_ms(*word - onset));
        error.add(e2e::to_ms(*change - onset));
        absolute.add(std::abs(error.samples.back()));
    }
    if (error.samples.size() < 20) cannot_measure("only " + std::to_string(error.samples.size()) + " words found in sound and picture");
    return {absolute, error, told};
}

}  // namespace lectern::bench
