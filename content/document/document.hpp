// A document as the rest of the program sees it: plain values, no pointers, immutable once loaded.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "content/document/text_range.hpp"

namespace lectern::content {

enum class BlockKind : std::uint8_t { heading, paragraph, list_item, quote, table_row, image_description };

/// A run of text that is laid out on lines of its own. Blocks don't overlap and stand in order.
struct Block {
    BlockKind kind = BlockKind::paragraph;
    ByteRange range;
    std::uint8_t depth = 0;     ///< nesting of lists and quotes; 0 at the outermost level. A further paragraph in an item counts its list
    std::uint16_t ordinal = 0;  ///< the number of an item in a numbered list; 0 for a bullet

    friend bool operator==(const Block&, const Block&) = default;
};

/// A sentence never crosses a block's end; together the sentences hold every word of the section.
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

/// One section: its heading is its first block, where it has one. Blocks are separated by '\n' in `text`.
struct Section {
    std::string text;  ///< valid UTF-8, NFC, no control character but '\n'
    std::vector<Block> blocks;
    std::vector<Sentence> sentences;
    /// Every stretch between white space (or long dashes, or by dictionary in scripts without spaces) that holds a letter or a digit,
    /// punctuation trimmed.
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
    std::string notice;           ///< what the front matter says must be told of it ("general information …"); may be empty
    bool is_private = false;      ///< front matter `private: yes`
    std::vector<Section> sections;

    std::size_t word_count() const;

    friend bool operator==(const Document&, const Document&) = default;
};

}  // namespace lectern::content
