// Takes documents apart into strings that a test can compare.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/document/document.hpp"

namespace lectern::content {

using Strings = std::vector<std::string>;

template <typename Ranged>
Strings slices(const Section& section, const std::vector<Ranged>& pieces) {
    Strings texts;
    for (const Ranged& piece : pieces) texts.emplace_back(section.slice(piece.range));
    return texts;
}

inline Strings blocks_of(const Section& section) {
    return slices(section, section.blocks);
}
inline Strings sentences_of(const Section& section) {
    return slices(section, section.sentences);
}

inline Strings words_of(const Section& section) {
    Strings texts;
    for (const ByteRange& word : section.words) texts.emplace_back(section.slice(word));
    return texts;
}

inline Strings headings_of(const Document& document) {
    Strings texts;
    for (const Section& section : document.sections) texts.emplace_back(section.heading());
    return texts;
}

/// Deep or long text around a middle, such as "[[[a]]]".
inline std::string wrapped(std::size_t times, char before, std::string_view middle, char after = '\n') {
    std::string text;
    for (std::size_t i = 0; i < times; ++i) text += before;
    text += middle;
    for (std::size_t i = 0; i < times; ++i) text += after;
    return text;
}

/// Checks what document.hpp promises for every section: blocks and sentences are in order, and every word is in exactly one sentence.
inline bool is_coherent(const Section& section) {
    std::uint32_t end = 0;
    std::uint32_t word = 0;
    for (const Sentence& sentence : section.sentences) {
        const ByteRange block = section.blocks.at(sentence.block).range;
        if (sentence.range.begin < end || sentence.range.begin < block.begin || sentence.range.end > block.end) return false;
        if (sentence.first_word != word || sentence.word_count == 0) return false;
        end = sentence.range.end;
        word += sentence.word_count;
        const ByteRange first = section.words.at(sentence.first_word);
        const ByteRange last = section.words.at(word - 1);
        if (first.begin < sentence.range.begin || last.end > sentence.range.end) return false;
    }
    return word == section.words.size();
}

inline bool is_coherent(const Document& document) {
    for (const Section& section : document.sections) {
        if (!is_coherent(section)) return false;
    }
    return true;
}

}  // namespace lectern::content
