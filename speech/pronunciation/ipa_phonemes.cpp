#include "speech/pronunciation/ipa_phonemes.hpp"

#include <cstdint>
#include <span>
#include <utility>

#include "content/language/language_tag.hpp"
#include "content/language/utf8.hpp"
#include "speech/pronunciation/ipa_sounds.hpp"

namespace lectern::speech {
namespace {

/// Symbols that are ignored: finer detail than the engine's sounds have, ties, and syllable boundaries.
constexpr std::u32string_view unheard =
    U"\u0361\u035C\u032F\u0311\u031A\u032A\u0325\u030A\u032C\u031E\u031D\u031F\u0320\u0308\u033A\u033B"
    U"ʰˑʷˠˤ.‿|‖-/";

std::string_view name_of(const Sound& sound, std::string_view language) {
    if (content::covers_language("en", language)) return sound.english;
    if (content::covers_language("es", language)) return sound.spanish;
    if (content::covers_language("de", language)) return sound.german;
    if (content::covers_language("fr", language)) return sound.french;
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

/// In English, a vowel and an r after it are one sound, unless another vowel follows: then the r begins the next syllable.
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

/// Removes the symbols in `unheard`, which may stand between the symbols of one sound.
std::string heard_symbols(std::string_view ipa) {
    std::string heard;
    for (std::uint32_t byte = 0; byte < ipa.size();) {
        const auto next = content::decode_utf8(ipa, byte);
        if (unheard.find(next.code_point) == std::u32string_view::npos) heard += ipa.substr(byte, next.size);
        byte += next.size;
    }
    return heard;
}

/// Joins phoneme names. A bar keeps two names from being read as one ("t|S" is not "tS").
class Phonemes {
public:
    void sound(std::string_view name) {
        if (after_sound_) text_ += '|';
        text_ += name;
        after_sound_ = heard_ = true;
    }
    /// A suffix changes the sound before it. Returns false if there is none.
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

/// Adds a symbol that is not a sound by itself. Returns false if it is unknown or changes a sound that is not there.
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
    const bool english = content::covers_language("en", language);
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
        const auto next = content::decode_utf8(symbols, byte);
        if (!phonemes.take(next.code_point)) return std::unexpected(std::string(rest.substr(0, next.size)));
        byte += next.size;
    }
    if (phonemes.empty()) return std::unexpected(std::string(ipa));
    return std::move(phonemes).text();
}

}  // namespace lectern::speech
