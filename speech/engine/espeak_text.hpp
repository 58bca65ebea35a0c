// A run as eSpeak NG is given it: pronunciations become the engine's own phonemes in brackets, and the words' ends are counted as it
// counts, in code points.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "speech/text/utterance.hpp"

namespace lectern::speech {

struct EspeakText {
    std::string text;
    std::vector<std::uint32_t> word_ends;  ///< of each word, in code points of `text`
    std::uint32_t code_points = 0;
    bool has_phonemes = false;  ///< only then are [[brackets]] phonemes; all others are text
};

/// `words` are the run's own, in order.
EspeakText espeak_text(const SpokenRun& run, std::span<const SpokenWord> words);

/// A letter or sign to be said by its name.
struct EspeakLetter {
    std::string text;
    bool is_markup = false;  ///< the engine's own, which holds nothing but the numbers of code points
};

/// Emoji and signs beyond ASCII have their names where the engine looks for words: spelled, they end it in most languages.
EspeakLetter espeak_letter(std::string_view letter);

}  // namespace lectern::speech
