// Code points are collected into segments (a letter and what it carries) and normalized to NFC one segment at a time: ICU's time for a
// segment grows with the square of its length, and so does the height of what a font draws for it.
#include "content/language/safe_text.hpp"

#include <algorithm>
#include <optional>
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>
#include <utility>
#include <vector>

#include "content/language/utf8.hpp"

namespace lectern::content {
namespace {

constexpr std::size_t longest_segment = 32;  // code points, before composition
constexpr int most_invisible = 2;            // in a row: people write "word joiner, left-to-right mark"
constexpr int most_prefixes = 2;             // in a row before a number, such as the Arabic year sign
constexpr char32_t zero_width_joiner = 0x200D;

bool is_tag(char32_t point) {
    return point >= 0xE0020 && point <= 0xE007F;
}
bool is_variation_selector(char32_t point) {
    return u_hasBinaryProperty(static_cast<UChar32>(point), UCHAR_VARIATION_SELECTOR) != 0;
}
bool is_invisible(char32_t point) {
    return u_hasBinaryProperty(static_cast<UChar32>(point), UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
}
bool is_pictograph(char32_t point) {
    return u_hasBinaryProperty(static_cast<UChar32>(point), UCHAR_EXTENDED_PICTOGRAPHIC) != 0;
}
bool is_mark(char32_t point) {
    return (U_GET_GC_MASK(static_cast<UChar32>(point)) & U_GC_M_MASK) != 0;
}
UGraphemeClusterBreak cluster_break(char32_t point) {
    return static_cast<UGraphemeClusterBreak>(u_getIntPropertyValue(static_cast<UChar32>(point), UCHAR_GRAPHEME_CLUSTER_BREAK));
}

/// Appends the code point in UTF-8.
void append(std::string& text, char32_t point) {
    if (point < 0x80) {
        text += static_cast<char>(point);
        return;
    }
    char bytes[U8_MAX_LENGTH];
    std::size_t size = 0;
    U8_APPEND_UNSAFE(bytes, size, point);
    text.append(bytes, size);
}

/// Whether the code point never combines with others, which is true of most text: Latin, Greek and Cyrillic letters, Han and Hangul.
bool stands_alone(char32_t point) {
    return (point >= 0x20 && point < 0x7F) || (point >= 0xA0 && point < 0x300 && point != 0xAD) || (point >= 0x388 && point < 0x483) ||
           (point >= 0x3400 && point < 0xA000) || (point >= 0xAC00 && point < 0xD7A4);
}

enum class Direction : std::uint8_t { embedding, isolate };

std::optional<Direction> opened_by(char32_t point) {
    if (point >= 0x2066 && point <= 0x2068) return Direction::isolate;
    const bool embeds = point == 0x202A || point == 0x202B || point == 0x202D || point == 0x202E;
    return embeds ? std::optional(Direction::embedding) : std::nullopt;
}
std::optional<Direction> closed_by(char32_t point) {
    if (point == 0x2069) return Direction::isolate;
    return point == 0x202C ? std::optional(Direction::embedding) : std::nullopt;
}

/// The end of a flag emoji's tags after its pictograph ("gbeng" and the tag that ends them); `at` if there are none (UTS 51, ED-14a).
std::size_t behind_tags(std::string_view text, std::size_t at) {
    constexpr int longest = 6;
    std::size_t next = at;
    for (int count = 0; next < text.size() && count <= longest; ++count) {
        const auto point = next_point(text, next);
        if (point == 0xE007F) return count >= 3 ? next : at;
        if (!is_tag(point)) return at;
    }
    return at;
}

class Cleaner {
public:
    Cleaner(std::string_view text, std::span<std::uint32_t* const> places) : text_(text), places_(places) {
        UErrorCode status = U_ZERO_ERROR;
        nfc_ = icu::Normalizer2::getNFCInstance(status);
        safe_.reserve(text.size());
    }

    std::string run() {
        while (at_ < text_.size()) {
            start_ = at_;
            const auto point = next_point(text_, at_);
            take(point == malformed_point ? utf8_replacement : point);
        }
        start_ = at_;
        end_segment();
        while (!open_.empty()) close();
        put_places();  // a place at the end of the text moves after the formatting that was closed
        return std::move(safe_);
    }

private:
    /// Directional formatting that was opened. It is written once text follows.
    struct Opened {
        char32_t point;
        Direction direction;
        bool written = false;
    };

    void take(char32_t point) {
        if (point == ' ' || is_line_control(point)) return space();
        if (stands_alone(point)) return begin(point);
        if (is_no_text(point)) return;
        if (const auto direction = opened_by(point)) return open(point, *direction);
        if (const auto direction = closed_by(point)) return close(*direction);
        const bool invisible = is_invisible(point);
        if (invisible && !may_be_invisible(point)) return;
        if (extends(point)) return extend(point);
        if (!invisible && cluster_break(point) == U_GCB_PREPEND && prefixes_ == most_prefixes) return;
        begin(point, invisible);
    }

    void space() {
        end_segment();
        put_places();
        spaced_ = !safe_.empty();
    }

    bool may_be_invisible(char32_t point) {
        if (is_tag(point)) return start_ < tags_end_;
        if (is_variation_selector(point)) return !segment_.empty() && !is_variation_selector(segment_.back());
        if (invisible_ == most_invisible) return false;
        ++invisible_;
        return true;
    }

    bool extends(char32_t point) const {
        const auto kind = cluster_break(point);
        if (is_mark(point) || kind == U_GCB_EXTEND || kind == U_GCB_ZWJ || kind == U_GCB_SPACING_MARK || kind == U_GCB_V || kind == U_GCB_T)
            return true;
        if (segment_.empty()) return false;
        if (kind == U_GCB_L) return cluster_break(segment_.back()) == U_GCB_L;
        return segment_.back() == zero_width_joiner && segment_.size() <= most_extenders && is_pictograph(segment_.front()) &&
               is_pictograph(point);
    }

    void begin(char32_t point, bool invisible = false) {
        end_segment();
        write_pending();
        put_places();
        if (!invisible) invisible_ = 0;
        if (!invisible && !stands_alone(point)) {
            prefixes_ = cluster_break(point) == U_GCB_PREPEND ? prefixes_ + 1 : 0;
            if (is_pictograph(point)) tags_end_ = behind_tags(text_, at_);
        } else {
            prefixes_ = 0;
        }
        segment_.push_back(point);
    }

    void extend(char32_t point) {
        if (has_pending()) end_segment();
        if (segment_.size() == longest_segment) return;
        if (segment_.empty()) {
            write_pending();
            put_places();
        }
        if (!is_invisible(point)) invisible_ = 0;
        segment_.push_back(point);
    }

    void open(char32_t point, Direction direction) {
        open_.push_back({point, direction});
        if (direction == Direction::isolate) ++isolates_;
    }

    void close(Direction direction) {
        if (direction == Direction::isolate ? isolates_ == 0 : open_.empty() || open_.back().direction == Direction::isolate) return;
        while (open_.back().direction != direction) close();
        close();
    }

    void close() {
        const auto last = open_.back();
        open_.pop_back();
        if (last.direction == Direction::isolate) --isolates_;
        if (!last.written) return;
        end_segment();
        append(safe_, last.direction == Direction::isolate ? 0x2069 : 0x202C);
        written_ = open_.size();
    }

    bool has_pending() const { return spaced_ || written_ < std::min(open_.size(), deepest_direction); }

    void write_pending() {
        if (spaced_) safe_ += ' ';
        spaced_ = false;
        for (; written_ < std::min(open_.size(), deepest_direction); ++written_) {
            open_[written_].written = true;
            append(safe_, open_[written_].point);
        }
    }

    void end_segment() {
        if (segment_.empty()) return;
        if (segment_.size() == 1 && is_composed(segment_.front()))
            append(safe_, segment_.front());
        else
            safe_ += composed_segment();
        segment_.clear();
    }

    static bool is_composed(char32_t point) {
        return stands_alone(point) || u_getIntPropertyValue(static_cast<UChar32>(point), UCHAR_NFC_QUICK_CHECK) == UNORM_YES;
    }

    std::string composed_segment() const {
        std::string encoded;
        for (const char32_t point : segment_) append(encoded, point);
        std::string composed;
        UErrorCode status = U_ZERO_ERROR;
        icu::StringByteSink<std::string> sink(&composed);
        if (nfc_ != nullptr) nfc_->normalizeUTF8(0, encoded, sink, nullptr, status);
        if (nfc_ == nullptr || U_FAILURE(status)) composed = std::move(encoded);
        std::size_t end = 0;
        for (std::size_t count = 0; count <= most_extenders && end < composed.size(); ++count) next_point(composed, end);
        composed.resize(end);
        return composed;
    }

    void put_places() {
        for (; !places_.empty() && *places_.front() <= start_; places_ = places_.subspan(1))
            *places_.front() = static_cast<std::uint32_t>(safe_.size());
    }

    std::string_view text_;
    std::span<std::uint32_t* const> places_;  ///< not yet moved
    const icu::Normalizer2* nfc_ = nullptr;
    std::size_t at_ = 0;
    std::size_t start_ = 0;  ///< where the code point being processed begins
    std::string safe_;
    std::u32string segment_;
    bool spaced_ = false;
    std::vector<Opened> open_;
    std::size_t isolates_ = 0;  ///< how many of `open_` are isolates
    std::size_t written_ = 0;   ///< how many of `open_` are written; always the first ones
    int invisible_ = 0;
    int prefixes_ = 0;
    std::size_t tags_end_ = 0;
};

/// Whether nothing has to be changed, which is so for most English text.
bool is_plain(std::string_view text) {
    if (text.starts_with(' ') || text.ends_with(' ') || text.find("  ") != std::string_view::npos) return false;
    return std::ranges::all_of(text, [](char c) { return c >= 0x20 && c < 0x7F; });
}

}  // namespace

bool is_line_control(char32_t point) {
    return (point >= 0x09 && point <= 0x0D) || point == 0x85 || point == 0x2028 || point == 0x2029;
}

bool is_no_text(char32_t point) {
    if (stands_alone(point)) return false;
    const bool annotates = point >= 0xFFF9 && point <= 0xFFFC;
    const bool deprecated = (point >= 0x206A && point <= 0x206F) || point == 0xE0001;
    if (point == 0xAD || point == 0xFEFF || annotates || deprecated || U_IS_UNICODE_NONCHAR(point)) return true;
    const auto type = u_charType(static_cast<UChar32>(point));
    return type == U_CONTROL_CHAR || (type == U_UNASSIGNED && is_invisible(point));
}

std::string safe_text(std::string_view text, std::span<std::uint32_t* const> places) {
    return is_plain(text) ? std::string(text) : Cleaner(text, places).run();
}

std::string safe_text(std::string_view text) {
    return safe_text(text, {});
}

bool is_safe_text(std::string_view text) {
    return safe_text(text) == text;
}

std::string safe_label(std::string_view text) {
    constexpr std::string_view soft_hyphen = "\u00AD";
    std::string label;
    for (auto hyphen = text.find(soft_hyphen); hyphen != std::string_view::npos; hyphen = text.find(soft_hyphen)) {
        label += safe_text(text.substr(0, hyphen));
        label += soft_hyphen;
        text.remove_prefix(hyphen + soft_hyphen.size());
    }
    return label + safe_text(text);
}

}  // namespace lectern::content
