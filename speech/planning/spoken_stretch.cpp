#include "speech/planning/spoken_stretch.hpp"

#include <algorithm>
#include <ranges>

#include "speech/planning/language_stretches.hpp"
#include "speech/text/text_guard.hpp"

namespace lectern::speech {
namespace {

using content::ByteRange;

/// The spoken text of one language's stretch, from `begin` on; the text before is only context.
SpokenText in_one_language(const content::Section& section, const LanguageStretch& stretch, std::uint32_t begin,
                           const Pronunciation& pronunciation) {
    const auto source = section.slice(stretch.range);
    auto edits = pronunciation.edits(source, stretch.language);
    const auto skipped = begin - stretch.range.begin;
    std::erase_if(edits, [&](const SpokenEdit& edit) { return edit.source.begin < skipped; });
    for (auto& edit : edits) edit.source = {edit.source.begin - skipped, edit.source.end - skipped};
    const auto rewritten = rewrite(source.substr(skipped), edits);
    return compose(rewritten, guard(rewritten.text));
}

std::vector<Pronounced> pronounced_in(const SpokenText& spoken, ByteRange range) {
    std::vector<Pronounced> found;
    for (const auto& [bytes, ipa] : spoken.pronounced) {
        if (bytes.begin >= range.begin && bytes.end <= range.end)
            found.push_back({{bytes.begin - range.begin, bytes.end - range.begin}, ipa});
    }
    return found;
}

}  // namespace

void SpokenStretch::put_before(const std::string& text) {
    spoken.text.insert(0, text);
    spoken.origin.insert(spoken.origin.begin(), text.size(), spoken.origin.front());
    for (auto& change : languages | std::views::drop(1)) change.begin += size_of(text);
    for (auto& [bytes, ipa] : spoken.pronounced) bytes = {bytes.begin + size_of(text), bytes.end + size_of(text)};
}

void SpokenStretch::put_behind(const std::string& text) {
    spoken.text += text;
    spoken.origin.insert(spoken.origin.end(), text.size(), spoken.origin.back());
}

void SpokenStretch::fill(Utterance& utterance, std::uint32_t end, std::span<const ByteRange> written) const {
    std::vector<ByteRange> runs;
    for (std::size_t i = 0; i < languages.size() && (i == 0 || languages[i].begin < end); ++i) {
        runs.push_back({languages[i].begin, i + 1 < languages.size() ? std::min(languages[i + 1].begin, end) : end});
        utterance.runs.push_back({.text = spoken.text.substr(runs[i].begin, runs[i].size()),
                                  .language = languages[i].language,
                                  .pronounced = pronounced_in(spoken, runs[i])});
    }
    std::uint32_t run = 0;
    for (const auto& word : written) {
        const auto at = spoken.spoken(word);
        if (word.begin >= spoken.origin[end]) break;
        while (run + 1 < runs.size() && at.begin >= runs[run].end && !at.empty()) ++run;
        const auto& bytes = runs[run];
        const auto begin = std::clamp(at.begin, bytes.begin, bytes.end);
        utterance.words.push_back({run, {begin - bytes.begin, std::clamp(at.end, begin, bytes.end) - bytes.begin}, word});
    }
}

SpokenStretch spoken_stretch(const content::Section& section, ByteRange range, std::uint32_t context, const StretchRules& rules) {
    SpokenStretch result{.spoken = {.text = {}, .origin = {range.begin}}, .languages = {}};
    for (const auto& stretch : language_stretches(section, {context, range.end}, rules.language)) {
        if (stretch.range.end <= range.begin) continue;
        const auto begin = std::max(range.begin, stretch.range.begin);
        result.languages.push_back({size_of(result.spoken.text), stretch.language});
        append(result.spoken, in_one_language(section, stretch, begin, rules.pronunciation), begin);
    }
    return result;
}

}  // namespace lectern::speech
