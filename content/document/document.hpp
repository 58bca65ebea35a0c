// A document as the rest of the program sees it: plain values, no pointers, immutable once loaded.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "content/document/text_range.hpp"

namespace lectern::content {

enum class BlockKind : std::uint8_t { heading, paragraph, list_item, quote, table_row, image_description };

/// A run of text that is laid out on lines of its own. Blocks do not overlap and are in order.
struct Block {
    BlockKind kind = BlockKind::paragraph;
    ByteRange range;
    std::uint8_t depth = 0;     ///< nesting of lists and quotes, 0 at the top level; further paragraphs of an item are one deeper than it
    std::uint16_t ordinal = 0;  ///< the number of an item in a numbered list; 0 for a bullet

    friend bool operator==(const Block&, const Block&) = default;
};

/// A sentence lies in one block; together the sentences contain every word of the section.
struct Sentence {
    ByteRange range;
    std::uint32_t block = 0;
    std::uint32_t first_word = 0;  ///< index into Section::words
    std::uint32_t word_count = 0;

    friend bool operator==(const Sentence&, const Sentence&) = default;
};

enum class SpanKind : std::uint8_t { language, emphasis, strong, footnote };

struct InlineSpan {
    SpanKind kind = SpanKind::emphasis;
    ByteRange range;
    std::string language;  ///< BCP 47, for SpanKind::language only

    friend bool operator==(const InlineSpan&, const InlineSpan&) = default;
};

/// A section. If it has a heading, that is its first block. Blocks are separated by '\n' in `text`.
struct Section {
    std::string text;  ///< valid UTF-8 in NFC, with no control character but '\n'
    std::vector<Block> blocks;
    std::vector<Sentence> sentences;
    /// The words, without the punctuation around them; each has at least one letter or digit. They are separated by white space or long
    /// dashes, and by dictionary in scripts without spaces.
    std::vector<ByteRange> words;
    std::vector<InlineSpan> spans;

    /// The heading's text, or an empty view.
    std::string_view heading() const;
    std::string_view slice(ByteRange range) const;

    friend bool operator==(const Section&, const Section&) = default;
};

/// An article. The first section's heading is the title.
struct Document {
    std::string title;
    std::string language = "en";  ///< BCP 47
    std::string notice;           ///< from the front matter: what listeners must be told ("general information …"); may be empty
    bool is_private = false;      ///< front matter `private: yes`
    std::vector<Section> sections;

    std::size_t word_count() const;

    friend bool operator==(const Document&, const Document&) = default;
};

}  // namespace lectern::content
