// A pronunciation lexicon as somebody wrote it: what is said instead of a word or phrase, or how it sounds.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::content {

inline constexpr std::uint64_t largest_lexicon_bytes = std::uint64_t{1} << 20;  ///< of its file
/// There is one beside an article, and one in the settings: it cannot be split.
inline constexpr std::string_view remedy_of_large_lexicon = "leave out the words that no article has";

inline constexpr std::uint32_t longest_grapheme = 200;  ///< code points: a phrase
inline constexpr std::uint32_t longest_alias = 150;     ///< code points, so that it is said in one piece with the words around it
inline constexpr std::uint32_t longest_phonemes = 300;  ///< code points, for the same reason; a letter may take two

/// Texts are safe (safe_text.hpp). Of `alias` and `phonemes` one is empty.
struct Lexeme {
    std::vector<std::string> graphemes;  ///< the ways to write it; none is empty
    std::string alias;                   ///< what is said instead
    std::string phonemes;                ///< in the International Phonetic Alphabet; whether a voice can speak them is not asked here
    std::uint64_t line = 0;              ///< 1-based, where the file says how it is spoken

    friend bool operator==(const Lexeme&, const Lexeme&) = default;
};

struct Lexicon {
    std::string language;  ///< BCP 47
    std::vector<Lexeme> lexemes;

    friend bool operator==(const Lexicon&, const Lexicon&) = default;
};

}  // namespace lectern::content
