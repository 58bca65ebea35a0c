// The order in which a section keeps its inline spans, so that those of one place are found without looking at all of them.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "content/document/document.hpp"

namespace lectern::content {

/// No span goes on over a multiple of this in its section: a longer one stands there as several.
constexpr std::uint32_t span_grid_bytes = 4096;

/// Puts a block's spans behind those of the blocks before it: cut at the grid, by where they begin, and of those that begin together the
/// one first that comes first in `spans`, which is the outer one. The section has the block's text.
void append_spans(Section& section, std::vector<InlineSpan> spans);

/// The spans among which are all that overlap `range`, in their order. Time grows with the range, not with the section.
std::span<const InlineSpan> spans_near(const Section& section, ByteRange range);

}  // namespace lectern::content
