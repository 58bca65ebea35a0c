#include "kiosk/articles/reading_place.hpp"

#include <catch2/catch.hpp>

#include "tests/support/documents.hpp"

using namespace lectern;
using namespace lectern::kiosk;

namespace {

/// "Back pain" is bytes 0 to 9 and "It hurts." bytes 10 to 19.
content::Document article() {
    return tests::make_document({{"Back pain", "It hurts."}, {"Causes", "Many things."}, {"Care", "Rest.", "Walk a bit."}});
}

/// The same with an empty section in the middle.
content::Document article_with_a_gap() {
    auto document = article();
    document.sections[1] = {};
    return document;
}

}  // namespace

TEST_CASE("a byte belongs to the sentence that holds it") {
    CHECK(sentence_at(article(), {0, 0}) == SentenceIndex{0, 0});
    CHECK(sentence_at(article(), {0, 8}) == SentenceIndex{0, 0});
    CHECK(sentence_at(article(), {0, 10}) == SentenceIndex{0, 1});
    CHECK(sentence_at(article(), {2, 7}) == SentenceIndex{2, 1});
}

TEST_CASE("a byte between two sentences belongs to the one before") {
    CHECK(sentence_at(article(), {0, 9}) == SentenceIndex{0, 0});
}

TEST_CASE("a byte beyond the text belongs to the last sentence") {
    CHECK(sentence_at(article(), {0, 900}) == SentenceIndex{0, 1});
}

TEST_CASE("a sentence begins at its first byte") {
    CHECK(begin_of(article(), {0, 1}) == content::TextPosition{0, 10});
    CHECK(begin_of(article(), {2, 0}) == content::TextPosition{2, 0});
}

TEST_CASE("the sentence after the last one of a section is the first one of the next") {
    CHECK(sentence_after(article(), {0, 0}) == SentenceIndex{0, 1});
    CHECK(sentence_after(article(), {0, 1}) == SentenceIndex{1, 0});
    CHECK_FALSE(sentence_after(article(), {2, 2}).has_value());
}

TEST_CASE("the sentence before the first one of a section is the last one of the section before") {
    CHECK(sentence_before(article(), {2, 2}) == SentenceIndex{2, 1});
    CHECK(sentence_before(article(), {2, 1}) == SentenceIndex{2, 0});
    CHECK(sentence_before(article(), {2, 0}) == SentenceIndex{1, 1});
    CHECK_FALSE(sentence_before(article(), {0, 0}).has_value());
}

TEST_CASE("sections without a sentence are passed over both ways") {
    CHECK(sentence_after(article_with_a_gap(), {0, 1}) == SentenceIndex{2, 0});
    CHECK(sentence_before(article_with_a_gap(), {2, 0}) == SentenceIndex{0, 1});
}

TEST_CASE("the words left are those from the word being heard to the end") {
    CHECK(words_left(article(), {0, 0}) == 12);
    CHECK(words_left(article(), {0, 5}) == 11);
    CHECK(words_left(article(), {0, 7}) == 11);
    CHECK(words_left(article(), {2, 17}) == 1);
}

TEST_CASE("no word is left at the end") {
    CHECK(words_left(article(), {2, 22}) == 0);
    CHECK(words_left(article(), {3, 0}) == 0);
}

TEST_CASE("progress fills the sections that were heard and a part of the present one") {
    CHECK(progress(article(), {0, 0}) == std::vector<float>{0, 0, 0});
    CHECK(progress(article(), {0, 10}) == std::vector<float>{0.5F, 0, 0});
    CHECK(progress(article(), {2, 5}) == std::vector<float>{1, 1, 0.2F});
}

TEST_CASE("progress is full at the end") {
    CHECK(progress(article(), {2, 22}) == std::vector<float>{1, 1, 1});
    CHECK(progress(article(), {3, 0}) == std::vector<float>{1, 1, 1});
}
