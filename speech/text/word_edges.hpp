// Where a word begins and ends, for rules that replace whole words only.
#pragma once

#include <cstdint>
#include <string_view>

#include "content/document/text_range.hpp"

namespace lectern::speech {

/// Letters, digits and the marks that combine with them.
bool is_word_character(char32_t c);
inline bool is_digit(char32_t c) {
    return c >= U'0' && c <= U'9';
}
bool is_space_character(char32_t c);

/// The code point that ends before `byte`, or begins at it; 0 at the text's edge.
char32_t code_point_before(std::string_view text, std::uint32_t byte);
char32_t code_point_at(std::string_view text, std::uint32_t byte);

/// Whether no letter or digit touches these bytes from outside where they themselves begin or end in one.
bool stands_alone(std::string_view text, content::ByteRange bytes);

/// Stricter, for numbers: neither "1.2" in "1.2.3" nor "5" in "A-5" nor "3/4" in "1/3/4" stands alone.
bool number_begins(std::string_view text, std::uint32_t byte);
bool number_ends(std::string_view text, std::uint32_t byte);

/// Whether nothing but closing quotes, brackets and white space follows `byte`.
bool ends_text(std::string_view text, std::uint32_t byte);

}  // namespace lectern::speech
