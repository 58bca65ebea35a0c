#include "content/language/scripts.hpp"

#include <algorithm>
#include <cstdint>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

namespace lectern::content {

// ICU's macros narrow and increment on purpose.
// NOLINTBEGIN(bugprone-inc-dec-in-conditions)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"

char32_t next_point(std::string_view text, std::size_t& at) {
    auto index = static_cast<std::int64_t>(at);
    UChar32 point = 0;
    U8_NEXT(text.data(), index, static_cast<std::int64_t>(text.size()), point);
    at = static_cast<std::size_t>(index);
    return static_cast<char32_t>(point);
}

char32_t last_point(std::string_view text) {
    if (text.empty()) return 0;
    text.remove_prefix(text.size() - std::min<std::size_t>(text.size(), U8_MAX_LENGTH));
    auto index = static_cast<std::int32_t>(text.size());
    UChar32 point = 0;
    U8_PREV(text.data(), 0, index, point);
    return static_cast<char32_t>(point);
}

#pragma GCC diagnostic pop
// NOLINTEND(bugprone-inc-dec-in-conditions)

char32_t first_point(std::string_view text) {
    std::size_t at = 0;
    return text.empty() ? 0 : next_point(text, at);
}

bool is_written_without_spaces(char32_t point) {
    if (point < 0x0E00) return false;
    UErrorCode status = U_ZERO_ERROR;
    const auto value = static_cast<UChar32>(point);
    const UScriptCode script = uscript_getScript(value, &status);
    switch (script) {
        case USCRIPT_HAN:
        case USCRIPT_HIRAGANA:
        case USCRIPT_KATAKANA:
        case USCRIPT_BOPOMOFO:
        case USCRIPT_THAI:
        case USCRIPT_LAO:
        case USCRIPT_KHMER:
        case USCRIPT_MYANMAR:
            return true;
        case USCRIPT_COMMON:
            return point >= 0x3000 && u_getIntPropertyValue(value, UCHAR_EAST_ASIAN_WIDTH) >= U_EA_FULLWIDTH;
        default:
            return false;
    }
}

bool is_white_space(char32_t point) {
    return u_isUWhiteSpace(static_cast<UChar32>(point));
}

bool is_letter_or_digit(char32_t point) {
    return (U_GET_GC_MASK(static_cast<UChar32>(point)) & (U_GC_L_MASK | U_GC_N_MASK)) != 0;
}

bool is_digit(char32_t point) {
    return u_isdigit(static_cast<UChar32>(point));
}

bool is_lower_case(char32_t point) {
    return u_islower(static_cast<UChar32>(point));
}

bool is_upper_case(char32_t point) {
    return u_isupper(static_cast<UChar32>(point));
}

std::size_t count_points(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char unit) { return !U8_IS_TRAIL(unit); }));
}

bool has_word(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        if (is_letter_or_digit(next_point(text, at))) return true;
    }
    return false;
}

}  // namespace lectern::content
