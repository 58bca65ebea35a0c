#include "content/document/inline_spans.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace lectern::content {
namespace {

std::uint32_t begin_of(const InlineSpan& span) {
    return span.range.begin;
}

/// The first code point boundary at or after the next multiple of the grid.
std::uint32_t next_border(std::string_view text, std::uint32_t byte) {
    auto border = (byte / span_grid_bytes + 1) * span_grid_bytes;
    while (border < text.size() && (static_cast<unsigned char>(text[border]) & 0xC0U) == 0x80U) ++border;
    return border;
}

}  // namespace

void append_spans(Section& section, std::vector<InlineSpan> spans) {
    const auto first = static_cast<std::ptrdiff_t>(section.spans.size());
    for (InlineSpan& span : spans) {
        for (auto border = next_border(section.text, span.range.begin); border < span.range.end;
             border = next_border(section.text, border)) {
            section.spans.push_back({span.kind, {span.range.begin, border}, span.language});
            span.range.begin = border;
        }
        section.spans.push_back(std::move(span));
    }
    std::ranges::stable_sort(section.spans.begin() + first, section.spans.end(), {}, begin_of);
}

std::span<const InlineSpan> spans_near(const Section& section, ByteRange range) {
    const auto first = std::ranges::lower_bound(section.spans, range.begin / span_grid_bytes * span_grid_bytes, {}, begin_of);
    const auto last = std::ranges::lower_bound(first, section.spans.end(), range.end, {}, begin_of);
    return {first, last};
}

}  // namespace lectern::content
