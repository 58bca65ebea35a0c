#include "speech/pronunciation/spoken_lexicon.hpp"

#include <fmt/format.h>
#include <optional>

#include "speech/pronunciation/ipa_phonemes.hpp"

namespace lectern::speech {
namespace {

using content::LoadError;

std::optional<LoadError> unspeakable(const content::Lexeme& lexeme, std::string_view language) {
    if (lexeme.phonemes.empty()) return std::nullopt;
    const auto phonemes = engine_phonemes(lexeme.phonemes, language);
    if (phonemes) return std::nullopt;
    return LoadError{LoadError::Kind::malformed,
                     {},
                     lexeme.line,
                     0,
                     fmt::format("\"{}\" in /{}/ cannot be spoken", phonemes.error(), lexeme.phonemes),
                     "write it with other symbols of the International Phonetic Alphabet"};
}

}  // namespace

std::expected<PronunciationLexicon, LoadError> spoken_lexicon(const content::Lexicon& lexicon) {
    PronunciationLexicon spoken;
    for (const auto& lexeme : lexicon.lexemes) {
        if (auto fault = unspeakable(lexeme, lexicon.language)) return std::unexpected(std::move(*fault));
        for (const auto& grapheme : lexeme.graphemes)
            spoken.add({.grapheme = grapheme, .language = lexicon.language, .spoken = lexeme.alias, .ipa = lexeme.phonemes});
    }
    return spoken;
}

}  // namespace lectern::speech
