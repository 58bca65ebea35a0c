// A section cut into what can be laid out while nobody notices, however long its blocks, sentences and words are.
#pragma once

#include <cstdint>
#include <vector>

#include "content/document/document.hpp"

namespace lectern::kiosk {

/// Blocks that are laid out together and begin on a page of their own; the first and the last one may be a part of a long block.
struct Stretch {
    content::ByteRange range;
    std::uint32_t first_block = 0;
    std::uint32_t end_block = 0;  ///< the first one behind it
    friend bool operator==(const Stretch&, const Stretch&) = default;
};

/// A block, or the part of one that is broken into lines by itself.
struct Piece {
    std::uint32_t block = 0;
    content::ByteRange range;
    friend bool operator==(const Piece&, const Piece&) = default;
};

/// At least one, in order, holding every block. A long block is cut where a sentence begins, else at a word, else at a letter. The time
/// grows with the number of blocks.
std::vector<Stretch> stretches_of(const content::Section& section);

/// In order. What has no place for a line's end for hundreds of letters is cut at letters, since Pango's time grows with its square.
std::vector<Piece> pieces_of(const content::Section& section, const Stretch& stretch);

/// A paragraph that a list follows: "What can help:".
bool introduces_list(const content::Section& section, std::uint32_t block);

}  // namespace lectern::kiosk
