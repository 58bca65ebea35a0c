#include "speech/planning/spelled_word.hpp"

#include <algorithm>
#include <utility>

#include "content/language/segmenter.hpp"
#include "speech/planning/language_stretches.hpp"

namespace lectern::speech {
namespace {

constexpr std::uint32_t longest_spelled = 400;  // bytes: nobody would listen to more letters

}  // namespace

Utterance spelled_word(const content::Document& document, UtterancePlace place, content::ByteRange word, Prosody prosody) {
    const auto& section = document.sections[place.section];
    word.end = std::min(word.end, content::letter_begin(section.text, word.begin + longest_spelled));
    Utterance utterance{.kind = UtteranceKind::interface, .place = place, .prosody = std::move(prosody)};
    utterance.place.byte = word.begin;
    utterance.written = section.slice(word);
    for (const auto& stretch : language_stretches(section, word, document.language)) {
        SpokenRun run{.language = stretch.language, .spelled = true};
        for (auto letter : content::letters_in(section.slice(stretch.range))) {
            letter = {letter.begin + stretch.range.begin, letter.end + stretch.range.begin};
            const auto begin = static_cast<std::uint32_t>(run.text.size());
            run.text += section.slice(letter);
            utterance.words.push_back(
                {static_cast<std::uint32_t>(utterance.runs.size()), {begin, static_cast<std::uint32_t>(run.text.size())}, letter});
            run.text += ' ';
        }
        utterance.runs.push_back(std::move(run));
    }
    return utterance;
}

}  // namespace lectern::speech
