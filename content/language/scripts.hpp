// What the code points of a text say about where its words and lines end.
#pragma once

#include <string_view>

namespace lectern::content {

/// What stands for bytes that are not UTF-8.
constexpr char32_t malformed_point = 0xFFFFFFFF;

/// The code point that begins at `at`, which is moved behind it; malformed_point where none begins.
char32_t next_point(std::string_view text, std::size_t& at);
char32_t first_point(std::string_view text);
char32_t last_point(std::string_view text);

/// Han, Kana, Thai and their like put no space between words, nor at a wrapped line's end; their punctuation belongs to them.
bool is_written_without_spaces(char32_t point);

bool is_white_space(char32_t point);
bool is_letter_or_digit(char32_t point);
bool is_digit(char32_t point);
bool is_upper_case(char32_t point);
bool is_lower_case(char32_t point);

/// How many characters somebody would count.
std::size_t count_points(std::string_view text);

/// Whether there is anything in it to be said.
bool has_word(std::string_view text);

}  // namespace lectern::content
