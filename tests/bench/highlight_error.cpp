// The time difference between the mark on the screen and the sound of its word.
#include <algorithm>
#include <cmath>

#include "tests/bench/measurements.hpp"
#include "tests/e2e/harness/sound/voice_activity.hpp"

namespace lectern::bench {
namespace {

using namespace std::chrono_literals;
using e2e::Moment;

constexpr auto farthest = 200ms;  // a change further from an onset than this belongs to another word

/// Sentences of one word each with pauses between them. Each word begins with a vowel, so that its sound starts exactly with the word.
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
    // Pauses get shorter at higher rates; these stay long enough to separate one word's onset from the end of the word before.
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
        if (!word || !change) continue;  // spoken by the interface, not part of the article
        told.add(e2e::to_ms(*word - onset));
        error.add(e2e::to_ms(*change - onset));
        absolute.add(std::abs(error.samples.back()));
    }
    if (error.samples.size() < 20) cannot_measure("only " + std::to_string(error.samples.size()) + " words found in sound and picture");
    return {absolute, error, told};
}

}  // namespace lectern::bench
