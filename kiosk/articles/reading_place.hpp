// Arithmetic on a place in a document: sentences around it, words behind it. No state.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "content/document/document.hpp"
#include "speech/text/utterance.hpp"

namespace lectern::kiosk {

/// A sentence of a section.
struct SentenceIndex {
    std::uint32_t section = 0;
    std::uint32_t sentence = 0;
    friend bool operator==(const SentenceIndex&, const SentenceIndex&) = default;
};

/// The sentence that holds this place, or the nearest one before it.
SentenceIndex sentence_at(const content::Document& document, content::TextPosition position);
content::TextPosition begin_of(const content::Document& document, SentenceIndex sentence);
/// Nothing beyond the document's ends. Sections without a sentence are passed over.
std::optional<SentenceIndex> sentence_after(const content::Document& document, SentenceIndex sentence);
std::optional<SentenceIndex> sentence_before(const content::Document& document, SentenceIndex sentence);

/// Where an utterance about the word at or behind this place stands, and the word. Precondition: the section has a word, as every one
/// that a loader makes.
struct WordPlace {
    speech::UtterancePlace place;
    content::ByteRange word;
};
WordPlace word_at(const content::Document& document, content::TextPosition position);

/// Words from this place to the document's end.
std::size_t words_left(const content::Document& document, content::TextPosition position);
/// How much of each section lies before this place, 0 to 1.
std::vector<float> progress(const content::Document& document, content::TextPosition position);

}  // namespace lectern::kiosk
