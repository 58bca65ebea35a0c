// The text of one block while it is assembled from lines or Markdown inlines.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/document/document.hpp"

namespace lectern::content {

/// Collapses white space (no-break spaces stay), joins wrapped lines as the script requires, and keeps spans on their text.
class BlockText {
public:
    BlockText() = default;
    explicit BlockText(std::string_view text) { append(text); }

    void append(std::string_view text);

    /// Adds a line end of the source: it becomes a space, unless the script is written without spaces or a hyphen ends the line.
    void break_line();

    /// close_span() ends the span of that kind that was opened last.
    void open_span(SpanKind kind, std::string language = {});
    void close_span(SpanKind kind);

    const std::string& text() const { return text_; }
    const std::vector<InlineSpan>& spans() const { return spans_; }
    bool empty() const { return text_.empty(); }

private:
    enum class Gap : std::uint8_t { none, space, line };

    bool wants_space_before(char32_t point) const;
    void put(std::string_view encoded, char32_t point);

    std::string text_;
    std::vector<InlineSpan> spans_;
    std::vector<std::size_t> open_;
    Gap gap_ = Gap::none;
};

/// A block's text as a document stores it, made safe (safe_text.hpp), and its spans in that text.
struct SafeBlock {
    std::string text;
    std::vector<InlineSpan> spans;  ///< none is empty
};

SafeBlock safe_block(const BlockText& written);

}  // namespace lectern::content
