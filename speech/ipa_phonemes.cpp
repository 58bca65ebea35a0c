#include "speech/ipa_phonemes.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "speech/language_tags.hpp"
#include "speech/utf8.hpp"

namespace lectern::speech {
namespace {

/// One sound, by the families of languages: names that the engine was asked for one by one in each.
struct Sound {
    std::string_view ipa;
    std::string_view english;
    std::string_view spanish;
    std::string_view german;
    std::string_view french;
    std::string_view other;
};

constexpr Sound everywhere(std::string_view ipa, std::string_view name) {
    return {ipa, name, name, name, name, name};
}

constexpr auto consonants = std::to_array<Sound>({
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

constexpr auto vowels = std::to_array<Sound>({
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

struct Rhotic {
    std::string_view ipa;
    std::string_view name;
};

constexpr auto english_rhotics = std::to_array<Rhotic>({
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

/// Marks of finer detail than the engine's sounds have, ties, and bounds of syllables.
constexpr std::u32string_view unheard =
    U"\u0361\u035C\u032F\u0311\u031A\u032A\u0325\u030A\u032C\u031E\u031D\u031F\u0320\u0308\u033A\u033B"
    U"ʰˑʷˠˤ.‿|‖-/";

std::string_view name_of(const Sound& sound, std::string_view language) {
    if (covers_language("en", language)) return sound.english;
    if (covers_language("es", language)) return sound.spanish;
    if (covers_language("de", language)) return sound.german;
    if (covers_language("fr", language)) return sound.french;
    return sound.other;
}

const Sound* longest_of(std::span<const Sound> sounds, std::string_view ipa) {
    const Sound* longest = nullptr;
    for (const Sound& sound : sounds) {
        if (ipa.starts_with(sound.ipa) && (longest == nullptr || sound.ipa.size() > longest->ipa.size())) longest = &sound;
    }
    return longest;
}

const Sound* longest_sound(std::string_view ipa) {
    const auto* consonant = longest_of(consonants, ipa);
    return consonant == nullptr ? longest_of(vowels, ipa) : consonant;
}

/// A vowel and an r behind it are one sound in English, unless a vowel follows: then the r begins the next syllable.
const Rhotic* rhotic_at(std::string_view ipa) {
    for (const Rhotic& rhotic : english_rhotics) {
        if (!ipa.starts_with(rhotic.ipa)) continue;
        auto behind = ipa.substr(rhotic.ipa.size());
        for (const std::string_view stress : {"ˈ", "ˌ", "'"}) {
            if (behind.starts_with(stress)) behind.remove_prefix(stress.size());
        }
        return longest_of(vowels, behind) == nullptr ? &rhotic : nullptr;
    }
    return nullptr;
}

/// Takes the marks away that stand between the symbols of one sound.
std::string heard_symbols(std::string_view ipa) {
    std::string heard;
    for (std::uint32_t byte = 0; byte < ipa.size();) {
        const auto next = decode_utf8(ipa, byte);
        if (unheard.find(next.code_point) == std::u32string_view::npos) heard += ipa.substr(byte, next.size);
        byte += next.size;
    }
    return heard;
}

/// Phoneme names one after the other; a bar keeps two names from being read as one ("t|S" is no "tS").
class Phonemes {
public:
    void sound(std::string_view name) {
        if (after_sound_) text_ += '|';
        text_ += name;
        after_sound_ = heard_ = true;
    }
    /// Changes the sound before it, so it needs one.
    bool suffix(std::string_view name) {
        if (after_sound_) text_ += name;
        return after_sound_;
    }
    void stress(std::string_view name) {
        if (after_sound_) text_ += '|';
        text_ += name;
        after_sound_ = false;
    }
    void space() {
        if (after_sound_) text_ += "||";
        after_sound_ = false;
    }
    bool take(char32_t symbol);
    bool empty() const { return !heard_; }
    std::string text() && { return std::move(text_); }

private:
    std::string text_;
    bool after_sound_ = false;
    bool heard_ = false;
};

/// What is no sound by itself.
bool Phonemes::take(char32_t symbol) {
    switch (symbol) {
        case U'ˈ':
        case U'\'':
            return stress("'"), true;
        case U'ˌ':
            return stress(","), true;
        case U'ː':
        case U':':
            return suffix(":");
        case U'\u0329':
            return suffix("-");  // syllabic
        case U'ʲ':
            return suffix(";");
        case U'˞':
            return sound("r"), true;
        case U' ':
            return space(), true;
        default:
            return false;
    }
}

}  // namespace

std::expected<std::string, std::string> engine_phonemes(std::string_view ipa, std::string_view language) {
    const bool english = covers_language("en", language);
    const auto symbols = heard_symbols(ipa);
    Phonemes phonemes;
    for (std::uint32_t byte = 0; byte < symbols.size();) {
        const auto rest = std::string_view(symbols).substr(byte);
        if (const auto* rhotic = english ? rhotic_at(rest) : nullptr) {
            phonemes.sound(rhotic->name);
            byte += static_cast<std::uint32_t>(rhotic->ipa.size());
            continue;
        }
        if (const auto* sound = longest_sound(rest)) {
            phonemes.sound(name_of(*sound, language));
            byte += static_cast<std::uint32_t>(sound->ipa.size());
            continue;
        }
        const auto next = decode_utf8(symbols, byte);
        if (!phonemes.take(next.code_point)) return std::unexpected(std::string(rest.substr(0, next.size)));
        byte += next.size;
    }
    if (phonemes.empty()) return std::unexpected(std::string(ipa));
    return std::move(phonemes).text();
}

}  // namespace lectern::speech
