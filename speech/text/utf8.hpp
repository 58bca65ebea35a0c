// Decoding UTF-8 one code point at a time, whatever the bytes.
#pragma once

#include <cstdint>
#include <string_view>

namespace lectern::speech {

inline constexpr char32_t utf8_replacement = 0xFFFD;

struct DecodedCodePoint {
    char32_t code_point = utf8_replacement;
    std::uint32_t size = 1;  ///< bytes it took
};

/// The code point at `byte`; invalid bytes come out one by one as U+FFFD. Precondition: byte < text.size().
DecodedCodePoint decode_utf8(std::string_view text, std::uint32_t byte);

/// Of valid UTF-8.
std::uint32_t code_points_in(std::string_view text);

}  // namespace lectern::speech
