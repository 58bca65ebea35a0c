#include "content/language/script_languages.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <unicode/uloc.h>
#include <unicode/uscript.h>

#include "content/language/scripts.hpp"
#include "content/language/utf8.hpp"

namespace lectern::content {
namespace {

void add_scripts(std::vector<std::int32_t>& scripts, const char* locale) {
    std::array<UScriptCode, 8> codes{};
    UErrorCode status = U_ZERO_ERROR;
    const auto count = uscript_getCode(locale, codes.data(), static_cast<std::int32_t>(codes.size()), &status);
    if (U_FAILURE(status)) return;
    for (const auto code : std::span(codes).first(static_cast<std::size_t>(count)))
        scripts.push_back(code == USCRIPT_SIMPLIFIED_HAN || code == USCRIPT_TRADITIONAL_HAN ? USCRIPT_HAN : code);
}

std::string language_of(const char* locale) {
    std::array<char, ULOC_LANG_CAPACITY> language{};
    UErrorCode status = U_ZERO_ERROR;
    uloc_getLanguage(locale, language.data(), static_cast<std::int32_t>(language.size()), &status);
    return U_FAILURE(status) ? std::string() : std::string(language.data());
}

/// The language that is most often written in a script, from CLDR; empty if it is unknown.
std::string likeliest_language(UScriptCode script) {
    const auto unknown = std::string("und_") + uscript_getShortName(script);
    std::array<char, ULOC_FULLNAME_CAPACITY> likely{};
    UErrorCode status = U_ZERO_ERROR;
    uloc_addLikelySubtags(unknown.c_str(), likely.data(), static_cast<std::int32_t>(likely.size()), &status);
    const auto language = U_FAILURE(status) ? std::string() : language_of(likely.data());
    return language == "und" ? std::string() : language;
}

struct Letters {
    UScriptCode script = USCRIPT_COMMON;  ///< Kana takes precedence over Han, since Japanese mixes them
    bool is_sign = true;                  ///< it has at most one letter; a Han character counts as more
};

Letters letters_of(std::string_view word) {
    Letters letters;
    int count = 0;
    for (std::size_t at = 0; at < word.size();) {
        const auto point = next_point(word, at);
        UErrorCode status = U_ZERO_ERROR;
        const auto script = uscript_getScript(static_cast<UChar32>(point), &status);
        if (U_FAILURE(status) || script <= USCRIPT_INHERITED || !is_letter_or_digit(point)) continue;
        count += is_written_without_spaces(point) ? 2 : 1;
        if (letters.script == USCRIPT_COMMON || letters.script == USCRIPT_HAN) letters.script = script;
    }
    letters.is_sign = count < 2;
    return letters;
}

}  // namespace

/// All scripts of the language count, whichever one its tag names: Serbian, for example, is written in two.
ScriptLanguages::ScriptLanguages(std::string_view language) {
    const std::string tag(language);
    add_scripts(own_scripts_, tag.c_str());
    const auto wanted = language_of(tag.c_str());
    for (std::int32_t i = 0; i < uloc_countAvailable(); ++i) {
        if (language_of(uloc_getAvailable(i)) == wanted) add_scripts(own_scripts_, uloc_getAvailable(i));
    }
}

std::vector<InlineSpan> ScriptLanguages::spans(std::string_view text, const std::vector<ByteRange>& words) const {
    std::vector<InlineSpan> spans;
    if (own_scripts_.empty()) return spans;
    bool goes_on = false;
    for (const auto& word : words) {
        const auto letters = letters_of(text.substr(word.begin, word.size()));
        const bool own = letters.script <= USCRIPT_INHERITED || std::ranges::find(own_scripts_, letters.script) != own_scripts_.end();
        const auto language = own ? std::string() : likeliest_language(letters.script);
        goes_on = goes_on && !language.empty() && spans.back().language == language;
        if (goes_on) {
            spans.back().range.end = word.end;
        } else if (!language.empty() && !letters.is_sign) {
            spans.push_back({SpanKind::language, word, language});
            goes_on = true;
        }
    }
    return spans;
}

}  // namespace lectern::content
