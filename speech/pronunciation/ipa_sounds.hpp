// The sounds of the International Phonetic Alphabet and the nearest phonemes of eSpeak NG 1.51, as data.
#pragma once

#include <span>
#include <string_view>

namespace lectern::speech {

/// One sound and its phoneme name in each group of languages. Each name was verified by passing it to the engine in a voice of that group
/// and comparing the engine's own transcription.
struct Sound {
    std::string_view ipa;
    std::string_view english;
    std::string_view spanish;
    std::string_view german;
    std::string_view french;
    std::string_view other;
};

/// A vowel and an r that are one phoneme in English.
struct Rhotic {
    std::string_view ipa;
    std::string_view name;
};

extern const std::span<const Sound> consonants;
extern const std::span<const Sound> vowels;
extern const std::span<const Rhotic> english_rhotics;

}  // namespace lectern::speech
