#include "speech/pronunciation/ipa_sounds.hpp"

#include <array>

namespace lectern::speech {
namespace {

constexpr Sound everywhere(std::string_view ipa, std::string_view name) {
    return {ipa, name, name, name, name, name};
}

constexpr auto consonant_table = std::to_array<Sound>({
    everywhere("p", "p"),           everywhere("b", "b"),           everywhere("t", "t"),           everywhere("d", "d"),
    everywhere("k", "k"),           everywhere("g", "g"),           everywhere("ɡ", "g"),           everywhere("ʔ", "?"),
    everywhere("m", "m"),           everywhere("n", "n"),           everywhere("ŋ", "N"),           everywhere("ɲ", "n^"),
    everywhere("ɱ", "m"),           everywhere("ɳ", "n"),           everywhere("f", "f"),           everywhere("v", "v"),
    everywhere("θ", "T"),           everywhere("ð", "D"),           everywhere("s", "s"),           everywhere("z", "z"),
    everywhere("ʃ", "S"),           everywhere("ʒ", "Z"),           everywhere("ɕ", "S;"),          everywhere("ʑ", "Z;"),
    everywhere("ʂ", "S"),           everywhere("ʐ", "Z"),           everywhere("ç", "C"),           everywhere("c\u0327", "C"),
    everywhere("x", "x"),           everywhere("χ", "X"),           everywhere("ɣ", "Q"),           everywhere("β", "B"),
    everywhere("ɸ", "f"),           everywhere("h", "h"),           everywhere("ɦ", "h"),           everywhere("ħ", "h"),
    everywhere("j", "j"),           everywhere("ʝ", "j"),           everywhere("w", "w"),           everywhere("ʍ", "w"),
    everywhere("ɥ", "w"),           everywhere("ʋ", "v"),           everywhere("l", "l"),           everywhere("ɫ", "l"),
    everywhere("ɭ", "l"),           everywhere("ʎ", "l^"),          everywhere("c", "c"),           everywhere("ɟ", "J"),
    everywhere("q", "q"),           everywhere("ʈ", "t"),           everywhere("ɖ", "d"),           everywhere("tʃ", "tS"),
    everywhere("dʒ", "dZ"),         everywhere("ʧ", "tS"),          everywhere("ʤ", "dZ"),          everywhere("ts", "ts"),
    everywhere("dz", "dz"),         everywhere("ʦ", "ts"),          everywhere("pf", "pf"),         {"r", "r", "R", "r", "r", "r"},
    {"ɹ", "r", "r", "r", "r", "r"}, {"ɻ", "r", "r", "r", "r", "r"}, {"ɾ", "*", "r", "r", "r", "r"}, {"ɽ", "*", "r", "r", "r", "r"},
    {"ʁ", "r", "r", "r", "r", "r"}, {"ʀ", "r", "R", "r", "r", "r"},
});

constexpr auto vowel_table = std::to_array<Sound>({
    {"i", "i", "i", "i", "i", "i"},
    {"iː", "i:", "i:", "i:", "i:", "i"},
    {"ɪ", "I", "i", "I", "i", "i"},
    {"ɨ", "I", "i", "I", "i", "i"},
    {"ᵻ", "I", "i", "I", "i", "i"},
    {"e", "E", "e", "e", "e", "e"},
    {"eː", "eI", "e:", "e:", "e:", "e"},
    {"ɛ", "E", "E", "E", "E", "e"},
    {"ɛː", "E:", "e:", "E:", "E:", "e"},
    {"æ", "a", "a", "E", "a", "a"},
    {"æː", "a:", "a:", "E:", "a:", "a"},
    {"a", "a", "a", "a", "a", "a"},
    {"aː", "A:", "a:", "A:", "a:", "a"},
    {"ɐ", "a#", "a", "3", "a", "a"},
    {"ɑ", "A:", "a", "A", "a", "a"},
    {"ɑː", "A:", "a:", "A:", "a:", "a"},
    {"ɒ", "0", "o", "O", "O", "o"},
    {"ɔ", "O", "o", "O", "O", "o"},
    {"ɔː", "O:", "o:", "O:", "O:", "o"},
    {"o", "oU", "o", "o", "o", "o"},
    {"oː", "oU", "o:", "o:", "o:", "o"},
    {"ʌ", "V", "a", "a", "a", "a"},
    {"ʊ", "U", "u", "U", "u", "u"},
    {"u", "u", "u", "u", "u", "u"},
    {"uː", "u:", "u:", "u:", "u:", "u"},
    {"ʉ", "u:", "u", "u:", "u", "u"},
    {"ɯ", "u:", "u", "u", "u", "u"},
    {"ə", "@", "e", "@", "@", "@"},
    {"ɘ", "@", "e", "@", "@", "@"},
    {"ɵ", "@", "e", "@", "@", "@"},
    {"ɚ", "3", "er", "3", "@r", "@r"},
    {"ɜ", "3:", "e", "3", "W", "@"},
    {"ɜː", "3:", "e:", "W:", "W:", "@"},
    {"ɝ", "3:", "er", "Wr", "Wr", "@r"},
    {"ɝː", "3:", "er", "Wr", "Wr", "@r"},
    {"y", "u:", "y", "y", "y", "u"},
    {"yː", "u:", "y:", "y:", "y:", "u"},
    {"ʏ", "U", "y", "y", "y", "u"},
    {"ø", "3:", "Y", "Y:", "Y", "e"},
    {"øː", "3:", "Y:", "Y:", "Y:", "e"},
    {"œ", "3:", "Y", "W", "W", "e"},
    {"œː", "3:", "Y:", "W:", "W:", "e"},
    {"ɑ\u0303", "A~", "an", "A~", "A~", "an"},
    {"ã", "A~", "an", "A~", "A~", "an"},
    {"a\u0303", "A~", "an", "A~", "A~", "an"},
    {"ɛ\u0303", "an", "en", "En", "E~", "en"},
    {"ẽ", "En", "en", "En", "E~", "en"},
    {"e\u0303", "En", "en", "En", "E~", "en"},
    {"ɔ\u0303", "O~", "on", "O~", "O~", "on"},
    {"õ", "O~", "on", "O~", "O~", "on"},
    {"o\u0303", "O~", "on", "O~", "O~", "on"},
    {"œ\u0303", "an", "en", "W~", "W~", "en"},

    {"eɪ", "eI", "ei", "eI", "eI", "ei"},
    {"aɪ", "aI", "aI", "aI", "aI", "ai"},
    {"aʊ", "aU", "aU", "aU", "au", "au"},
    {"ɔɪ", "OI", "oi", "OI", "OI", "oi"},
    {"ɔʏ", "OI", "oi", "OY", "OI", "oi"},
    {"ɔø", "OI", "oi", "OY", "OI", "oi"},
    {"oʊ", "oU", "ou", "oU", "oU", "ou"},
    {"əʊ", "oU", "ou", "oU", "oU", "ou"},
    {"iə", "i@", "ia", "i:@", "i@", "i@"},
    {"ɪə", "i@", "ie", "i:@", "i@", "i@"},
    {"eə", "e@", "ee", "e@", "e@", "e@"},
    {"ɛə", "e@", "ee", "E@", "E@", "e@"},
});

constexpr auto rhotic_table = std::to_array<Rhotic>({
    {"ɑːɹ", "A@"},
    {"ɑɹ", "A@"},
    {"ɔːɹ", "O@"},
    {"ɔɹ", "O@"},
    {"oːɹ", "o@"},
    {"oɹ", "o@"},
    {"ɛɹ", "e@"},
    {"eɹ", "e@"},
    {"ɪɹ", "i@3"},
    {"iɹ", "i@3"},
    {"ʊɹ", "U@"},
});

}  // namespace

constinit const std::span<const Sound> consonants = consonant_table;
constinit const std::span<const Sound> vowels = vowel_table;
constinit const std::span<const Rhotic> english_rhotics = rhotic_table;

}  // namespace lectern::speech
