// Steps: 1. split the text into lines with their indent and marker; 2. find the column at which an editor wrapped them, if one did; 3. join
// lines into blocks.
//
// A line was wrapped if the first word of the next line would not have fitted. Short paragraphs of one line each may satisfy that too, so
// the text must also show that it was wrapped: enough lines must break in the middle of a sentence.
#include "content/formats/text_lines.hpp"

#include <algorithm>
#include <optional>

#include "content/language/scripts.hpp"
#include "content/language/utf8.hpp"

namespace lectern::content {
namespace {

struct Marker {
    std::size_t length = 0;     ///< bytes of the marker and the space after it; 0 if there is none
    std::uint16_t ordinal = 0;  ///< 0 for a bullet
};

struct Line {
    std::string_view text;  ///< without surrounding white space; empty for a blank line
    std::size_t indent = 0;
    std::size_t columns = 0;  ///< including the indent
    std::size_t first_word_columns = 0;
    Marker marker;
};

constexpr std::size_t narrowest_wrap = 20;
constexpr std::size_t widest_wrap = 100;

std::string_view trimmed(std::string_view line) {
    const std::size_t first = line.find_first_not_of(' ');
    if (first == std::string_view::npos) return {};
    return line.substr(first, line.find_last_not_of(' ') + 1 - first);
}

Marker bullet_of(std::string_view line) {
    for (const std::string_view bullet : {"- ", "* ", "+ ", "• ", "· ", "◦ ", "‣ ", "▪ ", "● ", "○ "}) {
        if (line.starts_with(bullet)) return {bullet.size(), 0};
    }
    return {};
}

/// "1." or "1)" and a space. At most three digits: "1945. The war" is a year.
Marker marker_of(std::string_view line) {
    const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
    if (digits == 0) return bullet_of(line);
    if (digits > 3 || digits + 1 >= line.size()) return {};
    std::uint16_t ordinal = 0;
    for (const char digit : line.substr(0, digits)) ordinal = static_cast<std::uint16_t>(ordinal * 10 + (digit - '0'));
    const bool marked = (line[digits] == '.' || line[digits] == ')') && line[digits + 1] == ' ';
    return marked ? Marker{digits + 2, ordinal} : Marker{};
}

Line line_from(std::string_view raw) {
    Line line;
    line.text = trimmed(raw);
    if (line.text.empty()) return line;
    line.indent = static_cast<std::size_t>(line.text.data() - raw.data());
    line.columns = line.indent + count_points(line.text);
    line.first_word_columns =
        is_written_without_spaces(first_point(line.text)) ? 1 : count_points(line.text.substr(0, line.text.find(' ')));
    line.marker = marker_of(line.text);
    return line;
}

std::vector<Line> split_lines(std::string_view text) {
    std::vector<Line> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.push_back(line_from(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

bool is_rule(const Line& line) {
    return !line.text.empty() && !has_word(line.text);
}

bool breaks_inside_a_sentence(const Line& line, const Line& next) {
    return !ends_like_a_sentence(line.text) && !line.text.ends_with('?') && !is_upper_case(first_point(next.text)) &&
           next.marker.length == 0;
}

bool are_neighbours(const Line& line, const Line& next) {
    return !line.text.empty() && !next.text.empty() && !is_rule(line) && !is_rule(next);
}

bool fills_its_line(const Line& line, const Line& next, std::size_t column) {
    // Tolerance: people break a little early, and editors break at hyphens.
    return line.columns + 1 + next.first_word_columns > column - column / 10;
}

/// The column at which the text was wrapped; std::nullopt if each paragraph is one line.
std::optional<std::size_t> wrap_column(const std::vector<Line>& lines) {
    std::size_t column = 0;
    std::size_t wide = 0;
    std::size_t narrow = 0;
    for (const Line& line : lines) {
        (line.columns > widest_wrap ? wide : narrow) += line.columns;
        if (line.columns <= widest_wrap) column = std::max(column, line.columns);
    }
    if (column < narrowest_wrap || wide > narrow) return std::nullopt;
    std::size_t full = 0;
    std::size_t inside = 0;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (!are_neighbours(lines[i], lines[i + 1]) || !fills_its_line(lines[i], lines[i + 1], column)) continue;
        ++full;
        inside += breaks_inside_a_sentence(lines[i], lines[i + 1]) ? 1 : 0;
    }
    return inside > 0 && inside * 5 >= full * 2 ? std::optional(column) : std::nullopt;
}

/// Joins lines into blocks; keeps the indents of preceding list items, from which it derives their depth.
class BlockJoiner {
public:
    explicit BlockJoiner(std::optional<std::size_t> column) : column_(column) {}

    void take(const Line& line) {
        if (line.text.empty()) return blank();
        if (is_rule(line)) return rule();
        if (previous_ != nullptr && continues(line)) {
            blocks_.back().text.break_line();
            blocks_.back().text.append(line.text);
        } else {
            begin(line);
        }
        previous_ = &line;
    }

    std::vector<TextBlock> finish() { return std::move(blocks_); }

private:
    void blank() {
        if (!blocks_.empty()) blocks_.back().blank_after = true;
        previous_ = nullptr;
    }

    void rule() {
        if (previous_ != nullptr && !blocks_.back().is_item) blocks_.back().is_underlined = true;
        blank();
    }

    bool continues(const Line& line) const {
        if (!column_ || starts_item(line)) return false;
        const bool in_mid_sentence = is_lower_case(first_point(line.text)) && breaks_inside_a_sentence(*previous_, line);
        return in_mid_sentence || fills_its_line(*previous_, line, *column_);
    }

    /// As in Markdown, a number other than "1." must not interrupt a sentence: "in chapter / 5. Then" is not a list item.
    bool starts_item(const Line& line) const {
        if (line.marker.length == 0) return false;
        const bool interrupts = column_ && previous_ != nullptr && !blocks_.back().is_item && !ends_like_a_sentence(previous_->text);
        return !interrupts || line.marker.ordinal <= 1;
    }

    void begin(const Line& line) {
        TextBlock block;
        block.blank_before = previous_ == nullptr;
        block.source = line.text;
        block.is_item = starts_item(line);
        block.ordinal = block.is_item ? line.marker.ordinal : std::uint16_t{0};
        block.depth = block.is_item ? depth_of(line.indent) : std::uint8_t{0};
        if (!block.is_item) indents_.clear();
        block.text.append(line.text.substr(block.is_item ? line.marker.length : 0));
        blocks_.push_back(std::move(block));
    }

    std::uint8_t depth_of(std::size_t indent) {
        while (!indents_.empty() && indents_.back() >= indent) indents_.pop_back();
        indents_.push_back(indent);
        return static_cast<std::uint8_t>(std::min<std::size_t>(indents_.size() - 1, UINT8_MAX));
    }

    std::optional<std::size_t> column_;
    std::vector<TextBlock> blocks_;
    std::vector<std::size_t> indents_;
    const Line* previous_ = nullptr;  ///< the line above; null after a blank line or a rule
};

}  // namespace

bool ends_like_a_sentence(std::string_view line) {
    constexpr std::u32string_view closers = U"\"'”’»›)]」』】";
    constexpr std::u32string_view ends = U".!…:;,。！．：；，、।؛،۔";
    while (!line.empty() && closers.contains(last_point(line))) {
        while ((static_cast<unsigned char>(line.back()) & 0xC0) == 0x80) line.remove_suffix(1);
        line.remove_suffix(1);
    }
    return !line.empty() && ends.contains(last_point(line));
}

std::vector<TextBlock> read_text_blocks(std::string_view text) {
    const std::vector<Line> lines = split_lines(text);
    BlockJoiner joiner(wrap_column(lines));
    for (const Line& line : lines) joiner.take(line);
    return joiner.finish();
}

}  // namespace lectern::content
