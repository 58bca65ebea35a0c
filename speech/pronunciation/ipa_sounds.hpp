// The sounds of the International Phonetic Alphabet, and which phonemes of eSpeak NG 1.51 come nearest, as data.
#pragma once

#include <span>
#include <string_view>

namespace lectern::speech {

/// One sound, by families of languages. Each name was put to the engine in a voice of that family and its own transcription compared.
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
