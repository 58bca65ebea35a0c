// What a text's code points tell about where its words and lines end.
#pragma once

#include <string_view>

namespace lectern::content {

/// Han, Kana, Thai and similar scripts have no space between words or at the end of a wrapped line. Their punctuation counts as well.
bool is_written_without_spaces(char32_t point);

bool is_white_space(char32_t point);
bool is_letter_or_digit(char32_t point);
bool is_digit(char32_t point);
bool is_upper_case(char32_t point);
bool is_lower_case(char32_t point);

/// Whether there is anything to speak: a letter or a digit.
bool has_word(std::string_view text);

}  // namespace lectern::content
