#include "content/source/source_text.hpp"

#include <algorithm>
#include <cstdint>
#include <fmt/format.h>
#include <optional>

#include "content/language/safe_text.hpp"
#include "content/language/utf8.hpp"

namespace lectern::content {
namespace {

constexpr std::string_view save_as_utf8 = "open it in a text editor and save it as UTF-8";

std::uint64_t line_of(std::string_view bytes, std::size_t offset) {
    return 1 + static_cast<std::uint64_t>(std::ranges::count(bytes.substr(0, offset), '\n'));
}

LoadError wrong_encoding(std::string_view bytes, std::size_t offset, std::string problem) {
    return {LoadError::Kind::wrong_encoding, {}, line_of(bytes, offset), offset, std::move(problem), std::string(save_as_utf8)};
}

/// UTF-16 without a BOM can be recognized: Western text has a NUL in every second byte.
bool looks_like_utf16(std::string_view bytes) {
    const std::string_view start = bytes.substr(0, 4096);
    std::size_t nuls_at[2] = {0, 0};
    for (std::size_t i = 0; i < start.size(); ++i) nuls_at[i % 2] += start[i] == '\0' ? 1 : 0;
    const std::size_t many = start.size() / 5;
    return start.size() >= 4 && ((nuls_at[0] > many && nuls_at[1] == 0) || (nuls_at[1] > many && nuls_at[0] == 0));
}

std::optional<LoadError> find_wide_or_binary(std::string_view bytes) {
    using namespace std::string_view_literals;
    if (bytes.starts_with("\xFF\xFE\0\0"sv) || bytes.starts_with("\0\0\xFE\xFF"sv))
        return wrong_encoding(bytes, 0, "the text is UTF-32, which begins at byte 0");
    if (bytes.starts_with("\xFF\xFE"sv) || bytes.starts_with("\xFE\xFF"sv))
        return wrong_encoding(bytes, 0, "the text is UTF-16, which begins at byte 0");
    const std::size_t nul = bytes.find('\0');
    if (nul == std::string_view::npos) return std::nullopt;
    if (looks_like_utf16(bytes)) return wrong_encoding(bytes, nul, fmt::format("the text looks like UTF-16 (byte {} is 0)", nul));
    return LoadError{LoadError::Kind::binary, {}, 0, nul, fmt::format("this is no text (byte {} is 0)", nul), "save it as text"};
}

LoadError not_utf8(std::string_view bytes, std::size_t offset) {
    const auto byte = static_cast<unsigned char>(bytes[offset]);
    // Latin-1 has only unused controls from 0x80 to 0x9F; Windows-1252 has its curly quotes and dashes there.
    const std::string_view guess = byte < 0xA0 ? "Windows-1252" : "Latin-1";
    return wrong_encoding(bytes, offset, fmt::format("byte {} (0x{:02X}) is not UTF-8; it looks like {}", offset, byte, guess));
}

void append_clean(std::string& clean, std::string_view encoded, char32_t point) {
    if (point == '\t') {
        clean += ' ';
    } else if (is_line_control(point)) {
        clean += '\n';
    } else if (!is_no_text(point)) {
        clean += encoded;
    }
}

}  // namespace

std::expected<std::string, LoadError> clean_source(std::string_view bytes) {
    if (auto fault = find_wide_or_binary(bytes)) return std::unexpected(std::move(*fault));
    std::string clean;
    clean.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t start = at;
        const char32_t point = next_point(bytes, at);
        if (point == malformed_point) return std::unexpected(not_utf8(bytes, start));
        const bool is_crlf = point == '\r' && bytes.substr(at).starts_with('\n');
        if (!is_crlf) append_clean(clean, bytes.substr(start, at - start), point);
    }
    return clean;
}

}  // namespace lectern::content
