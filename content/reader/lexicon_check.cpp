#include "content/reader/lexicon_check.hpp"

#include <algorithm>
#include <functional>
#include <numeric>

#include "content/language/language_tag.hpp"
#include "content/language/safe_text.hpp"
#include "content/language/utf8.hpp"

namespace lectern::content {
namespace {

constexpr std::size_t most_bytes = 3 * largest_lexicon_bytes;  // a letter in normal form C may be longer than it was written

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

std::size_t bytes_in(const Lexicon& lexicon) {
    const auto bytes_of = [](const Lexeme& lexeme) {
        return std::transform_reduce(lexeme.graphemes.begin(), lexeme.graphemes.end(), lexeme.alias.size() + lexeme.phonemes.size(),
                                     std::plus<>(), [](const std::string& grapheme) { return grapheme.size(); });
    };
    return std::transform_reduce(lexicon.lexemes.begin(), lexicon.lexemes.end(), std::size_t{0}, std::plus<>(), bytes_of);
}

}  // namespace

bool is_sound(const Lexicon& lexicon) {
    return is_language_tag(lexicon.language) && graphemes_in(lexicon) <= most_graphemes && bytes_in(lexicon) <= most_bytes &&
           std::ranges::all_of(lexicon.lexemes, is_sound_lexeme);
}

}  // namespace lectern::content
