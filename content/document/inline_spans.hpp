// The order in which a section stores its inline spans, so that those near a place are found without searching all of them.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "content/document/document.hpp"

namespace lectern::content {

/// No span crosses a multiple of this (rounded up to a code point) in its section; a longer span is stored as several.
constexpr std::uint32_t span_grid_bytes = 4096;

/// Appends a block's spans to those of the blocks before it, cut at the grid and sorted by where they begin. Spans that begin together keep
/// their order in `spans`, in which the outer one comes first. The section already has the block's text.
void append_spans(Section& section, std::vector<InlineSpan> spans);

/// A run of spans, in order, that contains all that overlap `range` and maybe some beside it. Time grows with the range, not with the
/// section.
std::span<const InlineSpan> spans_near(const Section& section, ByteRange range);

}  // namespace lectern::content
