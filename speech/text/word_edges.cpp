#include "speech/text/word_edges.hpp"

#include <algorithm>
#include <unicode/uchar.h>

#include "content/language/utf8.hpp"

namespace lectern::speech {
namespace {

/// Signs that join the digits on both sides into one number.
bool joins_numbers(char32_t c) {
    return std::u32string_view(U".,/:-–_×*\\").find(c) != std::u32string_view::npos;
}

std::uint32_t begin_of_code_point_before(std::string_view text, std::uint32_t byte) {
    std::uint32_t begin = byte - 1;
    while (begin > 0 && byte - begin < 4 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) --begin;
    return begin;
}

}  // namespace

bool is_word_character(char32_t c) {
    if (c < 0x80) return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    const auto point = static_cast<UChar32>(c);
    return u_isalnum(point) != 0 || (U_MASK(u_charType(point)) & U_GC_M_MASK) != 0;
}

bool is_space_character(char32_t c) {
    return u_isUWhiteSpace(static_cast<UChar32>(c)) != 0;
}

char32_t code_point_before(std::string_view text, std::uint32_t byte) {
    return byte == 0 ? 0 : content::decode_utf8(text, begin_of_code_point_before(text, byte)).code_point;
}

char32_t code_point_at(std::string_view text, std::uint32_t byte) {
    return byte >= text.size() ? 0 : content::decode_utf8(text, byte).code_point;
}

bool stands_alone(std::string_view text, content::ByteRange bytes) {
    const bool glued_before =
        is_word_character(code_point_before(text, bytes.begin)) && is_word_character(code_point_at(text, bytes.begin));
    const bool glued_after = is_word_character(code_point_at(text, bytes.end)) && is_word_character(code_point_before(text, bytes.end));
    return !glued_before && !glued_after;
}

bool number_begins(std::string_view text, std::uint32_t byte) {
    const char32_t before = code_point_before(text, byte);
    if (is_word_character(before)) return false;
    if (!joins_numbers(before)) return true;
    return !is_word_character(code_point_before(text, begin_of_code_point_before(text, byte)));
}

bool number_ends(std::string_view text, std::uint32_t byte) {
    const char32_t after = code_point_at(text, byte);
    if (is_word_character(after)) return false;
    return !joins_numbers(after) || !is_word_character(code_point_at(text, byte + content::decode_utf8(text, byte).size));
}

bool ends_text(std::string_view text, std::uint32_t byte) {
    while (byte < text.size()) {
        const auto next = content::decode_utf8(text, byte);
        const bool closes = std::u32string_view(U")]}\"'’”»").find(next.code_point) != std::u32string_view::npos;
        if (!closes && !is_space_character(next.code_point)) return false;
        byte += next.size;
    }
    return true;
}

}  // namespace lectern::speech
