// What the code points of a text say about where its words and lines end.
#pragma once

#include <string_view>

namespace lectern::content {

/// Han, Kana, Thai and their like put no space between words, nor at a wrapped line's end; their punctuation belongs to them.
bool is_written_without_spaces(char32_t point);

bool is_white_space(char32_t point);
bool is_letter_or_digit(char32_t point);
bool is_digit(char32_t point);
bool is_upper_case(char32_t point);
bool is_lower_case(char32_t point);

/// Whether there is anything in it to be said.
bool has_word(std::string_view text);

}  // namespace lectern::content
