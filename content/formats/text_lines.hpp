// The first half of reading plain text: lines that an editor wrapped become whole again, and list markers are taken off.
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
    bool is_underlined = false;  ///< a row of "===" or "---" stands right below
    bool blank_before = false;
    bool blank_after = false;
    std::uint8_t depth = 0;     ///< of items
    std::uint16_t ordinal = 0;  ///< of numbered items
    std::string_view source;    ///< its first line, marker included
};

std::vector<TextBlock> read_text_blocks(std::string_view text);

/// Whether a sentence may end here: . ! … : ; , and their like in other scripts, quotes and brackets behind it left out. Not '?'.
bool ends_like_a_sentence(std::string_view line);

}  // namespace lectern::content
