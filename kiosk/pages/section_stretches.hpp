// Cuts a section into parts that can each be laid out without a noticeable delay, however long its blocks, sentences and words are.
#pragma once

#include <cstdint>
#include <vector>

#include "content/document/document.hpp"

namespace lectern::kiosk {

/// Blocks that are laid out together, beginning on a new page; the first and the last may be part of a long block.
struct Stretch {
    content::ByteRange range;
    std::uint32_t first_block = 0;
    std::uint32_t end_block = 0;  ///< the first block after the stretch
    friend bool operator==(const Stretch&, const Stretch&) = default;
};

/// A block, or a part of a block, that is broken into lines by itself.
struct Piece {
    std::uint32_t block = 0;
    content::ByteRange range;
    friend bool operator==(const Piece&, const Piece&) = default;
};

/// At least one stretch; in order, they contain every block. A long block is cut before a sentence, else at a space, else between letters.
/// Takes time proportional to the number of blocks.
std::vector<Stretch> stretches_of(const content::Section& section);

/// In order. Text with no possible line break for hundreds of letters is cut between letters, because Pango needs quadratic time for it.
std::vector<Piece> pieces_of(const content::Section& section, const Stretch& stretch);

/// True for a paragraph that is followed by a list, such as "What can help:".
bool introduces_list(const content::Section& section, std::uint32_t block);

}  // namespace lectern::kiosk
