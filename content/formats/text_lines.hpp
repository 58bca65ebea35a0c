// The first step of reading plain text: joins lines that an editor wrapped, and removes list markers.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "content/formats/block_text.hpp"

namespace lectern::content {

/// A paragraph, a list item, or a line that may turn out to be a heading.
struct TextBlock {
    BlockText text;
    bool is_item = false;
    bool is_underlined = false;  ///< a row of "===" or "---" follows directly
    bool blank_before = false;
    bool blank_after = false;
    std::uint8_t depth = 0;     ///< nesting of list items
    std::uint16_t ordinal = 0;  ///< number of a numbered item
    std::string_view source;    ///< its first line, including the marker
};

std::vector<TextBlock> read_text_blocks(std::string_view text);

/// Whether a sentence may end at the line's end: at . ! … : ; , or their equivalents in other scripts, ignoring quotes and brackets after
/// them. '?' does not count.
bool ends_like_a_sentence(std::string_view line);

}  // namespace lectern::content
