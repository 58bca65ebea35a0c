#include "content/language/script_languages.hpp"

#include <catch2/catch.hpp>

#include "content/language/segmenter.hpp"

using namespace lectern::content;

namespace {

using Named = std::vector<std::pair<std::string, std::string>>;

Named by_script(const std::string& text, const std::string& language) {
    Named named;
    for (const auto& span : ScriptLanguages(language).spans(text, Segmenter(language).words(text)))
        named.emplace_back(text.substr(span.range.begin, span.range.size()), span.language);
    return named;
}

}  // namespace

TEST_CASE("words in another script are in the likeliest language of their script") {
    CHECK(by_script("Doctors say боль в спине here.", "en") == Named{{"боль в спине", "ru"}});
    CHECK(by_script("In Arabic: ألم الظهر.", "en") == Named{{"ألم الظهر", "ar"}});
    CHECK(by_script("In Hebrew כאב גב and Hindi पीठ दर्द.", "en") == Named{{"כאב גב", "he"}, {"पीठ दर्द", "hi"}});
    CHECK(by_script("背痛 means back pain.", "en").front().second == "zh");
    CHECK(by_script("Лекарство Lyrica помогает.", "ru") == Named{{"Lyrica", "en"}});
}

TEST_CASE("words in the language's own script are its own") {
    CHECK(by_script("Schmerz means pain.", "en").empty());
    CHECK(by_script("痛みがあります。", "ja").empty());
    CHECK(by_script("背痛很常见。", "zh").empty());
    CHECK(by_script("Бол у леђима, bol u leđima.", "sr").empty());
}

TEST_CASE("a single letter of another script is a sign") {
    CHECK(by_script("A β blocker and 10 µg of α.", "en").empty());
}

TEST_CASE("nothing is guessed for a language that nobody knows") {
    CHECK(by_script("боль", "xx-nonsense").empty());
}
