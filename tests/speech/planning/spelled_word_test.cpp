#include "speech/planning/spelled_word.hpp"

#include <catch2/catch.hpp>

#include "tests/support/documents.hpp"

using namespace lectern;
using namespace lectern::speech;

TEST_CASE("a word is spelled letter by letter and each letter is a word of its own") {
    const auto document = tests::make_document({{"Title", "Its fièvre."}});
    const auto utterance = spelled_word(document, {.section = 0, .sentence = 1, .first_word = 1}, {10, 17}, {});
    REQUIRE(utterance.runs.size() == 1);
    CHECK(utterance.runs[0].spelled);
    CHECK(utterance.text() == "f i è v r e ");
    REQUIRE(utterance.words.size() == 6);
    CHECK(utterance.words[0] == SpokenWord{0, {0, 1}, {10, 11}});
    CHECK(utterance.words[2] == SpokenWord{0, {4, 6}, {12, 14}});
    CHECK(utterance.written == "fièvre");
    CHECK(utterance.place.byte == 10);
}

TEST_CASE("no more of a word is spelled than somebody listens to") {
    const auto document = tests::make_document({{std::string(100'000, 'x')}});
    const auto utterance = spelled_word(document, {}, {0, 100'000}, {});
    CHECK(utterance.words.size() == 400);
    CHECK(utterance.written.size() == 400);
}

TEST_CASE("several words marked together are spelled without their spaces") {
    const auto document = tests::make_document({{"Title", "of the"}});
    CHECK(spelled_word(document, {.section = 0}, {6, 12}, {}).text() == "o f t h e ");
}

TEST_CASE("a word in another language is spelled in that one") {
    auto document = tests::make_document({{"Title", "A hola"}});
    document.sections[0].spans.push_back({content::SpanKind::language, {8, 12}, "es"});
    CHECK(spelled_word(document, {.section = 0}, {8, 12}, {}).runs[0].language == "es");
}
