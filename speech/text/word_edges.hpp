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

/// The code point that ends before `byte`, or the one that begins at it; 0 at the text's beginning or end.
char32_t code_point_before(std::string_view text, std::uint32_t byte);
char32_t code_point_at(std::string_view text, std::uint32_t byte);

/// Whether these bytes are not part of a longer word: at neither end does a word character inside them touch one outside.
bool stands_alone(std::string_view text, content::ByteRange bytes);

/// Stricter than stands_alone(), for numbers: "1.2" in "1.2.3", "5" in "A-5" and "3/4" in "1/3/4" do not stand alone.
bool number_begins(std::string_view text, std::uint32_t byte);
bool number_ends(std::string_view text, std::uint32_t byte);

/// Whether nothing but closing quotes, brackets and white space follows `byte`.
bool ends_text(std::string_view text, std::uint32_t byte);

}  // namespace lectern::speech
