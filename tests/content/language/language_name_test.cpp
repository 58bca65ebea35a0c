#include "content/language/language_name.hpp"

#include <catch2/catch.hpp>

using lectern::content::language_name;

TEST_CASE("a language has a name in every language") {
    CHECK(language_name("de", "en") == "German");
    CHECK(language_name("de-AT", "en") == "German");
    CHECK(language_name("de", "es") == "alemán");
    CHECK(language_name("de", "zh") == "德语");
    CHECK(language_name("ar", "ar") == "العربية");
}

TEST_CASE("a language that nobody knows keeps its tag") {
    CHECK(language_name("qqx", "en") == "qqx");
}
