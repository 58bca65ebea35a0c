// A run in the form that is passed to eSpeak NG: pronunciations become the engine's own phonemes in brackets, and the ends of words are
// counted in code points, as the engine counts.
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
    bool has_phonemes = false;  ///< if false, [[brackets]] are plain text
};

/// `words` are the run's own, in order.
EspeakText espeak_text(const SpokenRun& run, std::span<const SpokenWord> words);

/// A letter or sign to be said by its name.
struct EspeakLetter {
    std::string text;
    bool is_markup = false;  ///< SSML that contains only numeric code points
};

/// Emoji and signs beyond ASCII are passed as words, since the engine has their names in its dictionaries. Spelling them crashes it in most
/// languages.
EspeakLetter espeak_letter(std::string_view letter);

}  // namespace lectern::speech
