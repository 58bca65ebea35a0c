#include "content/language/utf8.hpp"

#include <algorithm>
#include <unicode/utf8.h>

namespace lectern::content {

// ICU's macros narrow and increment on purpose.
// NOLINTBEGIN(bugprone-inc-dec-in-conditions)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"

DecodedCodePoint decode_utf8(std::string_view text, std::size_t byte) {
    auto next = static_cast<std::int64_t>(byte);
    UChar32 point = -1;
    U8_NEXT(text.data(), next, static_cast<std::int64_t>(text.size()), point);
    if (point < 0) return {};
    return {static_cast<char32_t>(point), static_cast<std::uint32_t>(static_cast<std::size_t>(next) - byte)};
}

char32_t last_point(std::string_view text) {
    if (text.empty()) return 0;
    text.remove_prefix(text.size() - std::min<std::size_t>(text.size(), U8_MAX_LENGTH));
    auto index = static_cast<std::int32_t>(text.size());
    UChar32 point = 0;
    U8_PREV(text.data(), 0, index, point);
    return point < 0 ? malformed_point : static_cast<char32_t>(point);
}

#pragma GCC diagnostic pop
// NOLINTEND(bugprone-inc-dec-in-conditions)

char32_t next_point(std::string_view text, std::size_t& at) {
    const auto [point, size] = decode_utf8(text, at);
    at += size;
    return point == utf8_replacement && size == 1 ? malformed_point : point;
}

char32_t first_point(std::string_view text) {
    std::size_t at = 0;
    return text.empty() ? 0 : next_point(text, at);
}

std::size_t count_points(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char unit) { return !U8_IS_TRAIL(unit); }));
}

}  // namespace lectern::content
