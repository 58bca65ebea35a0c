// Makes any text safe to hand to the engine, keeping the way back.
//
// Plain text can end eSpeak NG's process: a byte 0x01 starts a command, and long runs of dotted or apostrophised letters, of Hangul behind
// a dot, and numbers of thirteen digits in Cantonese overflow it. So control characters become spaces, unbroken stretches and numbers are
// split, dotted initials lose their dots after the eighth, and signs with a name stand alone.
// Pieces of over 200 characters are the planner's to cut.
#pragma once

#include <cstdint>
#include <string_view>

#include "speech/text/spoken_text.hpp"

namespace lectern::speech {

inline constexpr std::uint32_t longest_piece = 200;  ///< code points the engine is given at once
inline constexpr std::uint32_t longest_token = 40;   ///< code points without a space; a Hangul syllable is three
inline constexpr std::uint32_t longest_number = 12;  ///< digits
inline constexpr std::uint32_t most_initials = 8;    ///< "a.b.c." with no other word between them

/// Emoji and their like ("©", "↗", "⣟"): the engine has names for them, but ends where it meets one inside what it takes for a word.
bool is_named_sign(char32_t c);

/// Any bytes in, safe UTF-8 out; the origins are bytes of `source`.
SpokenText guard(std::string_view source);

}  // namespace lectern::speech
