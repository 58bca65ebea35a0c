// Decodes UTF-8; any bytes are allowed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace lectern::content {

inline constexpr char32_t utf8_replacement = 0xFFFD;
/// Not a code point: stands for a byte that is not UTF-8.
inline constexpr char32_t malformed_point = 0xFFFFFFFF;

struct DecodedCodePoint {
    char32_t code_point = utf8_replacement;
    std::uint32_t size = 1;  ///< in bytes
};

/// The code point at `byte`; each invalid byte is decoded as one U+FFFD. Precondition: byte < text.size().
DecodedCodePoint decode_utf8(std::string_view text, std::size_t byte);

/// The code point at `at`, which is moved past it; malformed_point for an invalid byte. Precondition: at < text.size().
char32_t next_point(std::string_view text, std::size_t& at);
/// 0 for an empty text.
char32_t first_point(std::string_view text);
char32_t last_point(std::string_view text);

/// The number of code points in valid UTF-8. A letter with marks may have several.
std::size_t count_points(std::string_view text);

}  // namespace lectern::content
