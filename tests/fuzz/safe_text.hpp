// Checks the conditions that a text for the speech engine must meet.
#pragma once

#include <cstdint>
#include <string_view>

#include "content/language/utf8.hpp"
#include "speech/text/text_guard.hpp"
#include "tests/fuzz/require.hpp"

namespace lectern::fuzz {

inline bool is_boundary(std::string_view text, std::uint32_t byte) {
    return byte == text.size() || (byte < text.size() && (static_cast<unsigned char>(text[byte]) & 0xC0U) != 0x80U);
}

/// Calls `take` with each code point and requires that the text is valid UTF-8.
template <typename Take>
void for_each_code_point(std::string_view text, Take take) {
    for (std::uint32_t byte = 0; byte < text.size();) {
        const auto decoded = content::decode_utf8(text, byte);
        require(decoded.code_point != content::utf8_replacement || decoded.size == 3, "text is valid UTF-8");
        take(decoded.code_point);
        byte += decoded.size;
    }
}

inline std::uint32_t code_points_in(std::string_view text) {
    std::uint32_t count = 0;
    for_each_code_point(text, [&](char32_t) { ++count; });
    return count;
}

/// Requires that the text has no control characters and no token longer than the engine can hold.
inline void require_safe(std::string_view text) {
    std::uint32_t token = 0;
    for_each_code_point(text, [&](char32_t c) {
        require(c >= 0x20 && (c < 0x7F || c > 0x9F), "no control characters are spoken");
        token = c == ' ' ? 0 : token + 1;
        require(token <= speech::longest_token, "no token is longer than the engine holds");
    });
}

}  // namespace lectern::fuzz
