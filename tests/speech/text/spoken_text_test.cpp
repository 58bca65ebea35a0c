#include "speech/text/spoken_text.hpp"

#include <catch2/catch.hpp>

#include "speech/text/text_guard.hpp"

using namespace lectern::speech;
using lectern::content::ByteRange;

TEST_CASE("an edit replaces what is written and all it says belongs to it") {
    const std::vector<SpokenEdit> edits = {{{9, 11}, "milligrams", ""}};
    const auto spoken = rewrite("Take 2.5 mg now", edits);
    CHECK(spoken.text == "Take 2.5 milligrams now");
    CHECK(spoken.spoken({5, 8}) == ByteRange{5, 8});
    CHECK(spoken.spoken({9, 11}) == ByteRange{9, 19});
    CHECK(spoken.spoken({12, 15}) == ByteRange{20, 23});
}

TEST_CASE("words that one edit spans are spoken where the first of them is") {
    const std::vector<SpokenEdit> edits = {{{0, 8}, "saint john's", ""}};
    const auto spoken = rewrite("St. John wort", edits);
    CHECK(spoken.spoken({0, 3}) == ByteRange{0, 12});
    CHECK(spoken.spoken({4, 8}).empty());
    CHECK(spoken.spoken({9, 13}) == ByteRange{13, 17});
}

TEST_CASE("a pronunciation keeps the text and stands on it") {
    const std::vector<SpokenEdit> edits = {{{5, 10}, "", "həˈloʊ"}};
    const auto spoken = rewrite("Say, hello there", edits);
    CHECK(spoken.text == "Say, hello there");
    CHECK(spoken.pronounced == std::vector<Pronounced>{{{5, 10}, "həˈloʊ"}});
}

TEST_CASE("what is made of what was made still knows the first text") {
    const std::vector<SpokenEdit> edits = {{{4, 6}, "milligrams", ""}, {{7, 8}, "", "ə"}};
    const auto first = rewrite("one\x01mg\x01x", edits);
    const auto spoken = compose(first, guard(first.text));
    REQUIRE(spoken.text == "one milligrams x");
    CHECK(spoken.spoken({4, 6}) == ByteRange{4, 14});
    CHECK(spoken.pronounced == std::vector<Pronounced>{{{15, 16}, "ə"}});
    CHECK(spoken.origin.back() == 8);
}

TEST_CASE("a cut never parts what belongs together") {
    const std::vector<SpokenEdit> edits = {{{2, 4}, "a b", ""}};
    const auto spoken = rewrite("1 mg x", edits);
    CHECK(spoken.may_be_cut(2));
    CHECK_FALSE(spoken.may_be_cut(3));
    CHECK_FALSE(spoken.may_be_cut(4));
    CHECK(spoken.may_be_cut(5));
    CHECK(spoken.origin_behind(2) == 2);
    CHECK(spoken.origin_behind(4) == 4);
}

TEST_CASE("behind text that is not written there the source is at its end") {
    SpokenText spoken{.text = "x,", .origin = {0, 1, 1}};
    CHECK(spoken.origin_behind(2) == 1);
    CHECK(spoken.origin_behind(1) == 1);
}

TEST_CASE("texts put behind each other keep their origins") {
    SpokenText text = rewrite("one ", {});
    append(text, rewrite("two", {}), 4);
    CHECK(text.text == "one two");
    CHECK(text.origin == std::vector<std::uint32_t>{0, 1, 2, 3, 4, 5, 6, 7});
}
