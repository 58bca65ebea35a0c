// Finds sentences and words around a position in a document. Stateless.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "content/document/document.hpp"
#include "speech/text/utterance.hpp"

namespace lectern::kiosk {

/// A sentence's position in the document.
struct SentenceIndex {
    std::uint32_t section = 0;
    std::uint32_t sentence = 0;
    friend bool operator==(const SentenceIndex&, const SentenceIndex&) = default;
};

/// The sentence that contains this position, or the nearest one before it.
SentenceIndex sentence_at(const content::Document& document, content::TextPosition position);
content::TextPosition begin_of(const content::Document& document, SentenceIndex sentence);
/// Empty at the document's ends. Sections without a sentence are skipped.
std::optional<SentenceIndex> sentence_after(const content::Document& document, SentenceIndex sentence);
std::optional<SentenceIndex> sentence_before(const content::Document& document, SentenceIndex sentence);

/// The word at or after a position, and the place of an utterance about it. Precondition: the section has a word, as every section from a
/// loader has.
struct WordPlace {
    speech::UtterancePlace place;
    content::ByteRange word;
};
WordPlace word_at(const content::Document& document, content::TextPosition position);

/// Words from this position to the document's end.
std::size_t words_left(const content::Document& document, content::TextPosition position);
/// For each section, the share of it before this position, 0 to 1.
std::vector<float> progress(const content::Document& document, content::TextPosition position);

}  // namespace lectern::kiosk
