#include "speech/planning/language_stretches.hpp"

#include <algorithm>
#include <string_view>

#include "content/document/inline_spans.hpp"
#include "content/language/scripts.hpp"
#include "content/language/utf8.hpp"

namespace lectern::speech {
namespace {

using content::ByteRange;

/// The language of the innermost span at `byte`, which is the one that was opened last; `outside` if there is none.
const std::string& language_at(const content::Section& section, std::uint32_t byte, const std::string& outside) {
    const std::string* language = &outside;
    for (const auto& span : content::spans_near(section, {byte, byte + 1})) {
        if (span.kind == content::SpanKind::language && span.range.contains(byte)) language = &span.language;
    }
    return *language;
}

/// The byte after the punctuation that follows `byte` and the white space after that.
std::uint32_t behind_word(std::string_view text, std::uint32_t byte, std::uint32_t end) {
    bool spaced = false;
    for (std::size_t at = byte; at < end;) {
        const auto point = content::next_point(text, at);
        if (content::is_letter_or_digit(point) || (spaced && !content::is_white_space(point))) break;
        spaced = spaced || content::is_white_space(point);
        byte = static_cast<std::uint32_t>(at);
    }
    return byte;
}

/// Where the language may change inside a range: sorted, both ends included.
std::vector<std::uint32_t> boundaries(const content::Section& section, ByteRange range) {
    std::vector<std::uint32_t> bytes = {range.begin, range.end};
    for (const auto& span : content::spans_near(section, range)) {
        if (span.kind != content::SpanKind::language || !span.range.overlaps(range)) continue;
        bytes.push_back(std::max(span.range.begin, range.begin));
        bytes.push_back(behind_word(section.text, std::min(span.range.end, range.end), range.end));
    }
    std::ranges::sort(bytes);
    const auto repeated = std::ranges::unique(bytes);
    bytes.erase(repeated.begin(), repeated.end());
    return bytes;
}

}  // namespace

std::vector<LanguageStretch> language_stretches(const content::Section& section, ByteRange range, const std::string& language) {
    std::vector<LanguageStretch> stretches;
    const auto bytes = boundaries(section, range);
    for (std::size_t i = 0; i + 1 < bytes.size(); ++i) {
        const ByteRange piece{bytes[i], bytes[i + 1]};
        const auto& spoken_in = language_at(section, piece.begin, language);
        const bool wordless = !content::has_word(section.slice(piece));
        if (!stretches.empty() && (wordless || stretches.back().language == spoken_in)) {
            stretches.back().range.end = piece.end;
        } else if (!stretches.empty() && !content::has_word(section.slice(stretches.back().range))) {
            stretches.back() = {{stretches.back().range.begin, piece.end}, spoken_in};  // only an opening quotation mark stands before it
        } else {
            stretches.push_back({piece, spoken_in});
        }
    }
    return stretches;
}

}  // namespace lectern::speech
