#include "content/reader/lexicon_check.hpp"

#include <algorithm>
#include <functional>
#include <numeric>

#include "content/language/language_tag.hpp"
#include "content/language/safe_text.hpp"
#include "content/language/utf8.hpp"

namespace lectern::content {
namespace {

bool fits(const std::string& text, std::uint32_t longest) {
    return !text.empty() && count_points(text) <= longest && is_safe_text(text);
}

bool is_sound_lexeme(const Lexeme& lexeme) {
    const bool one_way = lexeme.phonemes.empty() != lexeme.alias.empty();
    const bool spoken = fits(lexeme.alias, longest_alias) || fits(lexeme.phonemes, longest_phonemes);
    return one_way && spoken && !lexeme.graphemes.empty() &&
           std::ranges::all_of(lexeme.graphemes, [](const std::string& grapheme) { return fits(grapheme, longest_grapheme); });
}

std::size_t graphemes_in(const Lexicon& lexicon) {
    return std::transform_reduce(lexicon.lexemes.begin(), lexicon.lexemes.end(), std::size_t{0}, std::plus<>(),
                                 [](const Lexeme& lexeme) { return lexeme.graphemes.size(); });
}

}  // namespace

bool is_sound(const Lexicon& lexicon) {
    return is_language_tag(lexicon.language) && graphemes_in(lexicon) <= most_graphemes &&
           std::ranges::all_of(lexicon.lexemes, is_sound_lexeme);
}

}  // namespace lectern::content
