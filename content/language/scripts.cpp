#include "content/language/scripts.hpp"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "content/language/utf8.hpp"

namespace lectern::content {

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

bool has_word(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        if (is_letter_or_digit(next_point(text, at))) return true;
    }
    return false;
}

}  // namespace lectern::content
