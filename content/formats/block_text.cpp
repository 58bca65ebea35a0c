#include "content/formats/block_text.hpp"

#include <algorithm>
#include <ranges>
#include <utility>

#include "content/language/safe_text.hpp"
#include "content/language/scripts.hpp"
#include "content/language/utf8.hpp"

namespace lectern::content {
namespace {

bool is_no_break_space(char32_t point) {
    return point == 0xA0 || point == 0x202F;
}

/// "well-" at a line's end continues as "well-known" without a space; a dash after a space does not.
bool ends_in_hyphen(std::string_view text) {
    if (text.size() < 2 || text.back() != '-') return false;
    return is_letter_or_digit(last_point(text.substr(0, text.size() - 1)));
}

constexpr std::uint32_t not_begun = UINT32_MAX;

}  // namespace

void BlockText::append(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        const char32_t point = next_point(text, at);
        if (is_no_text(point)) continue;
        if (is_white_space(point) && (text_.empty() || !is_no_break_space(point))) {
            if (gap_ == Gap::none) gap_ = Gap::space;
        } else {
            put(text.substr(start, at - start), point);
        }
    }
}

void BlockText::break_line() {
    gap_ = Gap::line;
}

bool BlockText::wants_space_before(char32_t point) const {
    if (text_.empty() || gap_ == Gap::none) return false;
    if (gap_ == Gap::space) return true;
    const bool unspaced = is_written_without_spaces(last_point(text_)) && is_written_without_spaces(point);
    return !unspaced && !(ends_in_hyphen(text_) && is_letter_or_digit(point));
}

void BlockText::put(std::string_view encoded, char32_t point) {
    if (wants_space_before(point)) text_ += ' ';
    gap_ = Gap::none;
    for (const std::size_t span : open_) {
        ByteRange& range = spans_[span].range;
        if (range.begin == not_begun) range.begin = static_cast<std::uint32_t>(text_.size());
        range.end = static_cast<std::uint32_t>(text_.size() + encoded.size());
    }
    text_ += encoded;
}

void BlockText::open_span(SpanKind kind, std::string language) {
    open_.push_back(spans_.size());
    spans_.push_back({kind, {not_begun, not_begun}, std::move(language)});
}

void BlockText::close_span(SpanKind kind) {
    const auto last = std::ranges::find(open_ | std::views::reverse, kind, [&](std::size_t span) { return spans_[span].kind; });
    if (last != open_.rend()) open_.erase(std::next(last).base());
}

SafeBlock safe_block(const BlockText& written) {
    SafeBlock block{.text = {}, .spans = written.spans()};
    std::erase_if(block.spans, [](const InlineSpan& span) { return span.range.empty(); });
    std::vector<std::uint32_t*> places;
    for (InlineSpan& span : block.spans) {
        places.push_back(&span.range.begin);
        places.push_back(&span.range.end);
    }
    std::ranges::stable_sort(places, {}, [](const std::uint32_t* place) { return *place; });
    block.text = safe_text(written.text(), places);
    std::erase_if(block.spans, [](const InlineSpan& span) { return span.range.empty(); });
    return block;
}

}  // namespace lectern::content
