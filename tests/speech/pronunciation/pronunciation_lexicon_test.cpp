#include <catch2/catch.hpp>

#include "speech/pronunciation/pronunciation.hpp"
#include "tests/speech/spoken_words.hpp"

using namespace lectern::speech;
using Words = std::vector<std::string>;

namespace {

std::shared_ptr<const PronunciationLexicon> lexicon(std::vector<LexiconEntry> entries) {
    PronunciationLexicon filled;
    for (auto& entry : entries) filled.add(std::move(entry));
    return std::make_shared<const PronunciationLexicon>(std::move(filled));
}

std::string read(const std::shared_ptr<const PronunciationLexicon>& from, std::string_view text, std::string_view language = "en") {
    return with_edits(text, from->edits(text, language));
}

}  // namespace

TEST_CASE("an entry is found as a whole word, in any case, with its pronunciation") {
    const auto names = lexicon({{"metformin", "en", "", "mɛtˈfɔːɹmɪn"}});
    CHECK(read(names, "metformin") == "{mɛtˈfɔːɹmɪn}");
    CHECK(read(names, "Take Metformin, METFORMIN.") == "Take {mɛtˈfɔːɹmɪn}, {mɛtˈfɔːɹmɪn}.");
    CHECK(read(names, "metformins metformin's xmetformin metformin2") == "metformins metformin's xmetformin metformin2");
    CHECK(names->edits("Take metformin now", "en") == std::vector<SpokenEdit>{{{5, 14}, "", "mɛtˈfɔːɹmɪn"}});
}

TEST_CASE("the text keeps its letters where an entry says something else instead") {
    CHECK(read(lexicon({{"BP", "en", "blood pressure", ""}}), "Your BP is high") == "Your blood pressure is high");
}

TEST_CASE("an entry in capitals is found in capitals only") {
    const auto names = lexicon({{"AIDS", "en", "A I D S", ""}, {"pH", "en", "P H", ""}});
    CHECK(read(names, "AIDS aids Aids pH PH") == "A I D S aids Aids P H PH");
}

TEST_CASE("the exact case goes before any case") {
    const auto names = lexicon({{"polish", "en", "shine", ""}, {"Polish", "en", "from Poland", ""}});
    CHECK(read(names, "polish Polish POLISH") == "shine from Poland shine");
}

TEST_CASE("the longest entry wins, whatever their order") {
    const auto names =
        lexicon({{"St.", "en", "street", ""}, {"St. John's wort", "en", "hypericum", ""}, {"St. John", "en", "Saint John", ""}});
    CHECK(read(names, "St. John's wort, St. John and St. Mary") == "hypericum, Saint John and street Mary");
}

TEST_CASE("an entry is found among thousands that begin with the same word") {
    std::vector<LexiconEntry> entries;
    for (int i = 0; i < 20'000; ++i) entries.push_back({"pain w" + std::to_string(i), "en", std::to_string(i), ""});
    const auto names = lexicon(std::move(entries));
    CHECK(names->size() == 20'000);
    CHECK(read(names, "Pain W17, pain w19999 and pain w20000") == "17, 19999 and pain w20000");
}

TEST_CASE("the words of a phrase are marked together with its first") {
    const std::string text = "take St. John's wort daily";
    CHECK(word_by_word(text, lexicon({{"St. John's wort", "en", "hypericum", ""}})->edits(text, "en")) ==
          Words{"take=take", "St.=hypericum", "John's=", "wort=", "daily=daily"});
}

TEST_CASE("apostrophes and white space may be written in any way") {
    const auto names = lexicon({{"St. John's wort", "en", "hypericum", ""}});
    CHECK(read(names, "St. John’s wort") == "hypericum");
    CHECK(read(names, "St.\u00A0John's  wort") == "hypericum");
    CHECK(read(lexicon({{"Crohn’s", "en", "Krones", ""}}), "Crohn's") == "Krones");
}

TEST_CASE("a word behind an elision is found, and pronounced as one with it, for the engine would name the letter") {
    CHECK(read(lexicon({{"ibuprofène", "fr", "", "ibypʁɔfɛn"}}), "l'ibuprofène, d’ibuprofène", "fr") == "{libypʁɔfɛn}, {dibypʁɔfɛn}");
    CHECK(read(lexicon({{"ibuprofène", "fr", "", "ibypʁɔfɛn"}}), "Qu'ibuprofène, j’ibuprofène", "fr") == "{kibypʁɔfɛn}, {ʒibypʁɔfɛn}");
    CHECK(read(lexicon({{"ibuprofène", "fr", "ibuprofen", ""}}), "l'ibuprofène", "fr") == "l'ibuprofen");
    CHECK(read(lexicon({{"l'", "fr", "ell ", ""}, {"ibuprofène", "fr", "", "i"}}), "l’ibuprofène", "fr") == "ell {i}");
    CHECK(read(lexicon({{"ibuprofen", "", "", "aɪ"}}), "l'ibuprofen", "en") == "l'{aɪ}");
}

TEST_CASE("an entry holds for its language and that language's regions") {
    const auto names = lexicon({{"dose", "en", "english", ""}, {"dose", "fr", "french", ""}, {"dosis", "", "all", ""}});
    CHECK(read(names, "dose dosis", "en-US") == "english all");
    CHECK(read(names, "dose", "fr_CA") == "french");
    CHECK(read(names, "dose dosis", "de") == "dose all");
    CHECK(read(names, "dose", "eng") == "dose");
}

TEST_CASE("of two entries for one word the first stays") {
    const auto names = lexicon({{"dose", "en", "first", ""}, {"dose", "en", "second", ""}});
    CHECK(names->size() == 1);
    CHECK(read(names, "dose") == "first");
}

TEST_CASE("entries may begin with a sign or be in other scripts") {
    CHECK(read(lexicon({{"→", "", "goes to", ""}}), "a → b") == "a goes to b");
    CHECK(read(lexicon({{"Ἀσπιρίνη", "", "aspirin", ""}}), "ἀσπιρίνη") == "aspirin");
}

TEST_CASE("the article's lexicon goes before the site's, and both before the reading of doses") {
    const auto article = lexicon({{"BP", "en", "the article's", ""}});
    const auto site = lexicon({{"BP", "en", "the site's", ""}, {"mg", "en", "em gee", ""}, {"high BP", "en", "hypertension", ""}});
    const std::string text = "high BP, 5 mg, 5mg";
    CHECK(with_edits(text, Pronunciation(article, site).edits(text, "en")) == "high the article's, 5 em gee, 5 milligrams");
    CHECK(with_edits(text, Pronunciation(nullptr, site).edits(text, "en")) == "hypertension, 5 em gee, 5 milligrams");
}
