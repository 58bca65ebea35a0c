#include "content/source/shortened.hpp"

#include <catch2/catch.hpp>

#include "content/language/safe_text.hpp"

using namespace lectern::content;

TEST_CASE("text that has room stays as it is") {
    CHECK(shortened("", 5).empty());
    CHECK(shortened("seven", 5) == "seven");
    CHECK(shortened("ひらがな", 5) == "ひらがな");
}

TEST_CASE("long text ends behind a word, or behind a letter where no word ends") {
    CHECK(shortened("one two three", 9) == "one two…");
    CHECK(shortened("unbroken", 3) == "unb…");
    CHECK(shortened("ab\u0316\u0315cd", 2) == "ab\u0316\u0315…");
}

TEST_CASE("a direction that is cut is closed") {
    CHECK(is_safe_text(shortened("\u2067one two three four\u2069", 9)));
}
