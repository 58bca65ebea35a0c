#include "speech/pronunciation/spoken_lexicon.hpp"

#include <catch2/catch.hpp>

#include "tests/speech/spoken_words.hpp"
#include "tests/support/loaded.hpp"

using namespace lectern;
using namespace lectern::speech;
using content::Lexicon;

namespace {

std::string spoken(const Lexicon& lexicon, std::string_view text, std::string_view language = "en-GB") {
    const auto found = spoken_lexicon(lexicon);
    return found ? with_edits(text, found->edits(text, language)) : found.error().message();
}

}  // namespace

TEST_CASE("a lexeme's spellings are all spoken as it says") {
    CHECK(spoken({"en", {{{"BP", "B.P."}, "blood pressure", "", 3}}}, "BP and B.P. too") == "blood pressure and blood pressure too");
    CHECK(spoken({"en", {{{"metformin"}, "", "mɛtˈfɔːɹmɪn", 3}}}, "metformin") == "{mɛtˈfɔːɹmɪn}");
}

TEST_CASE("a lexicon holds for its own language") {
    CHECK(spoken({"es", {{{"dose"}, "other", "", 3}}}, "dose", "en") == "dose");
    CHECK(spoken({"es", {{{"dose"}, "other", "", 3}}}, "dose", "es-MX") == "other");
}

TEST_CASE("phonemes that cannot be spoken are told with their line and what to do") {
    CHECK(spoken({"en", {{{"y"}, "why", "", 3}, {{"x"}, "", "a☃b", 4}, {{"z"}, "", "☃", 5}}}, "x") ==
          ":4: \"☃\" in /a☃b/ cannot be spoken; write it with other symbols of the International Phonetic Alphabet");
}

TEST_CASE("the lexicon that ships loads, and all of it can be spoken") {
    const auto written = content::loader_here().load_lexicon({LECTERN_SOURCE_DIR "/config/pronunciation/clinic-en.pls"});
    REQUIRE(written);
    const auto lexicon = spoken_lexicon(*written);
    REQUIRE(lexicon);
    CHECK(lexicon->size() > 120);
    const std::string text = "Omeprazole, HbA1c and an ECG";
    CHECK(with_edits(text, lexicon->edits(text, "en-US")) == "{oʊˈmɛpɹəzoʊl}, {ˌeɪtʃbiːˌeɪwʌnˈsiː} and an E C G");
}
