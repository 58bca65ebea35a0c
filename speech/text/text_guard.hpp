// Makes any text safe for the engine and keeps the map back to the source.
//
// Plain text can crash eSpeak NG: the byte 0x01 starts a command, and its buffers overflow on long runs of letters with dots or
// apostrophes, on long runs of Hangul after a dot, and on numbers of thirteen digits in Cantonese. Therefore control characters become
// spaces, long tokens and numbers are split, initials after the eighth lose their dots, and named signs are surrounded by spaces. The guard
// does not limit the length of the whole text: the planner cuts it into pieces of at most 200 code points.
#pragma once

#include <cstdint>
#include <string_view>

#include "speech/text/spoken_text.hpp"

namespace lectern::speech {

inline constexpr std::uint32_t longest_piece = 200;  ///< code points passed to the engine at once
inline constexpr std::uint32_t longest_token = 40;   ///< code points without a space; a Hangul syllable counts as three
inline constexpr std::uint32_t longest_number = 12;  ///< digits
inline constexpr std::uint32_t most_initials = 8;    ///< consecutive ones as in "a.b.c.", with no other word between them

/// Emoji and similar signs ("©", "↗", "⣟"). The engine has names for them, but crashes if one stands inside what it takes for a word.
bool is_named_sign(char32_t c);

/// Any bytes in, safe UTF-8 out; the origins are bytes of `source`.
SpokenText guard(std::string_view source);

}  // namespace lectern::speech
