#include "speech/text/utf8.hpp"

#include <algorithm>
#include <unicode/utf8.h>

namespace lectern::speech {

DecodedCodePoint decode_utf8(std::string_view text, std::uint32_t byte) {
    auto next = static_cast<int32_t>(byte);
    UChar32 c = -1;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"                          // inside ICU's macro
    U8_NEXT(text.data(), next, static_cast<int32_t>(text.size()), c);  // NOLINT(bugprone-inc-dec-in-conditions)
#pragma GCC diagnostic pop
    if (c < 0) return {utf8_replacement, 1};
    return {static_cast<char32_t>(c), static_cast<std::uint32_t>(next) - byte};
}

std::uint32_t code_points_in(std::string_view text) {
    return static_cast<std::uint32_t>(std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

}  // namespace lectern::speech
