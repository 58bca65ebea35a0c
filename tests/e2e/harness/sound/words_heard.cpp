#include "tests/e2e/harness/sound/words_heard.hpp"

#include <functional>

namespace lectern::e2e {
namespace {

bool same_sentence(const HeardWords& a, const HeardWords& b) {
    return a.section == b.section && a.sentence == b.sentence;
}

bool was_interrupted(TraceLog& trace, const TraceEvent& heard, std::size_t before) {
    const auto said = trace.find(heard.index, "said", [&](const TraceEvent& e) { return e.number("id") == heard.number("id"); });
    return said && said->index < before && !said->fields.value("completed", true);
}

constexpr const char* cut_short = "(cut short)";

/// An interrupted word counts once if it is said again. Otherwise only part of it was heard, and it is marked as cut short.
void settle_interrupted(std::vector<HeardWords>& words, const HeardWords& next) {
    HeardWords& last = words.back();
    // The second time, words may be marked one by one that were marked together before, or the other way round.
    if (same_sentence(last, next) && next.word == last.word)
        words.pop_back();
    else
        last.text += std::string(" ") + cut_short;
}

std::string joined(const std::vector<HeardWords>& words, const std::function<bool(const HeardWords&)>& wanted) {
    std::string text;
    for (const HeardWords& heard : words)
        if (wanted(heard)) text += (text.empty() ? "" : " ") + heard.text;
    return text;
}

std::vector<HeardWords> without_repetitions(TraceLog& trace, std::size_t from) {
    std::vector<HeardWords> words;
    std::optional<TraceEvent> before;
    for (const TraceEvent& heard : trace.all(from, "heard")) {
        if (before && was_interrupted(trace, *before, heard.index)) settle_interrupted(words, words_of(heard));
        words.push_back(words_of(heard));
        before = heard;
    }
    return words;
}

}  // namespace

HeardWords words_of(const TraceEvent& heard) {
    return {heard.number("section"), heard.number("sentence"), heard.number("word"), heard.number("words", 1), heard.text("text")};
}

std::string words_heard(TraceLog& trace, std::size_t from) {
    return joined(without_repetitions(trace, from), [](const HeardWords&) { return true; });
}

std::string words_heard(TraceLog& trace, std::size_t from, int section, int sentence) {
    return joined(without_repetitions(trace, from),
                  [&](const HeardWords& heard) { return heard.section == section && heard.sentence == sentence; });
}

}  // namespace lectern::e2e
