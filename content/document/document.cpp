#include "content/document/document.hpp"

#include <numeric>

namespace lectern::content {

std::string_view Section::heading() const {
    if (blocks.empty() || blocks.front().kind != BlockKind::heading) return {};
    return slice(blocks.front().range);
}

std::string_view Section::slice(ByteRange range) const {
    if (range.begin >= text.size()) return {};
    return std::string_view(text).substr(range.begin, range.size());
}

std::size_t Document::word_count() const {
    return std::accumulate(sections.begin(), sections.end(), std::size_t{0},
                           [](std::size_t sum, const Section& section) { return sum + section.words.size(); });
}

}  // namespace lectern::content
