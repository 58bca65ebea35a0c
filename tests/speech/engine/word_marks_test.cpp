#include "speech/engine/word_marks.hpp"

#include <catch2/catch.hpp>

using namespace lectern::speech;

namespace {

/// "Das Öl ist da": words at code points 1, 5, 8 and 12.
WordMarker four_words() {
    return {0, {3, 6, 10, 13}, 13};
}

}  // namespace

TEST_CASE("a word event marks the word that begins there, counted in code points") {
    auto marker = four_words();
    CHECK(marker.word_event(1, 3, 0) == TimingMark{0, 0});
    CHECK(marker.word_event(5, 2, 100) == TimingMark{100, 1});
    CHECK(marker.word_event(8, 3, 200) == TimingMark{200, 2});
}

TEST_CASE("an event on the white space before a word marks that word") {
    auto marker = four_words();
    CHECK(marker.word_event(4, 1, 50) == TimingMark{50, 1});
}

TEST_CASE("only steps forward are marks") {
    auto marker = four_words();
    REQUIRE(marker.word_event(8, 3, 0));
    CHECK_FALSE(marker.word_event(8, 3, 10));
    CHECK_FALSE(marker.word_event(1, 3, 20));
    CHECK(marker.word_event(12, 2, 30) == TimingMark{30, 3});
}

TEST_CASE("events without length or outside the text are no marks") {
    auto marker = four_words();
    CHECK_FALSE(marker.word_event(1, 0, 0));
    CHECK_FALSE(marker.word_event(0, 1, 0));
    CHECK_FALSE(marker.word_event(14, 1, 0));
}

TEST_CASE("words of a second run are counted from that run's beginning") {
    WordMarker marker(2, {4}, 4);  // "drei" after "one two"
    CHECK(marker.word_event(1, 4, 7) == TimingMark{7, 2});
}
