#include "kiosk/articles/reading_place.hpp"

#include <algorithm>

namespace lectern::kiosk {
namespace {

std::size_t words_before(const content::Section& section, std::uint32_t byte) {
    const auto word = std::ranges::upper_bound(section.words, byte, {}, &content::ByteRange::end);
    return static_cast<std::size_t>(word - section.words.begin());
}

}  // namespace

SentenceIndex sentence_at(const content::Document& document, content::TextPosition position) {
    const auto& sentences = document.sections[position.section].sentences;
    const auto after = std::ranges::upper_bound(sentences, position.byte, {}, [](const auto& sentence) { return sentence.range.begin; });
    return {position.section, after == sentences.begin() ? 0 : static_cast<std::uint32_t>(after - sentences.begin()) - 1};
}

content::TextPosition begin_of(const content::Document& document, SentenceIndex sentence) {
    const auto& sentences = document.sections[sentence.section].sentences;
    return {sentence.section, sentence.sentence < sentences.size() ? sentences[sentence.sentence].range.begin : 0};
}

std::optional<SentenceIndex> sentence_after(const content::Document& document, SentenceIndex sentence) {
    if (sentence.sentence + 1 < document.sections[sentence.section].sentences.size())
        return SentenceIndex{sentence.section, sentence.sentence + 1};
    for (auto section = sentence.section + 1; section < document.sections.size(); ++section) {
        if (!document.sections[section].sentences.empty()) return SentenceIndex{section, 0};
    }
    return std::nullopt;
}

std::optional<SentenceIndex> sentence_before(const content::Document& document, SentenceIndex sentence) {
    if (sentence.sentence > 0) return SentenceIndex{sentence.section, sentence.sentence - 1};
    for (auto section = sentence.section; section-- > 0;) {
        const auto count = document.sections[section].sentences.size();
        if (count > 0) return SentenceIndex{section, static_cast<std::uint32_t>(count) - 1};
    }
    return std::nullopt;
}

WordPlace word_at(const content::Document& document, content::TextPosition position) {
    const auto [section, index] = sentence_at(document, position);
    const auto& words = document.sections[section].words;
    const auto& sentence = document.sections[section].sentences[index];
    const auto word = std::min(words_before(document.sections[section], position.byte), words.size() - 1);
    const auto in_sentence = word - std::min<std::size_t>(word, sentence.first_word);
    return {{section, index, static_cast<std::uint32_t>(in_sentence), words[word].begin, sentence.range.begin}, words[word]};
}

std::size_t words_left(const content::Document& document, content::TextPosition position) {
    std::size_t left = 0;
    for (std::size_t section = position.section; section < document.sections.size(); ++section)
        left += document.sections[section].words.size();
    return position.section < document.sections.size() ? left - words_before(document.sections[position.section], position.byte) : 0;
}

std::vector<float> progress(const content::Document& document, content::TextPosition position) {
    std::vector<float> filled(document.sections.size(), 0.0F);
    std::fill_n(filled.begin(), std::min<std::size_t>(position.section, filled.size()), 1.0F);
    if (position.section >= filled.size()) return filled;
    const auto& section = document.sections[position.section];
    const auto words = std::max<std::size_t>(section.words.size(), 1);
    filled[position.section] = static_cast<float>(words_before(section, position.byte)) / static_cast<float>(words);
    return filled;
}

}  // namespace lectern::kiosk
