#include "content/language/language_tag.hpp"

#include <catch2/catch.hpp>

using namespace lectern::content;

TEST_CASE("a language tag stays as it is") {
    const std::string tag = GENERATE("en", "haw", "en-GB", "zh-Hant-TW", "es-419", "en-gb-x-rp", "chr-US-Qaaa-x-west");
    CHECK(language_tag(tag) == tag);
    CHECK(is_language_tag(tag));
}

TEST_CASE("a tag with underlines, as systems write it, is brought into its form") {
    CHECK(language_tag("en_US") == "en-US");
    CHECK(language_tag("zh_Hant_TW") == "zh-Hant-TW");
    CHECK_FALSE(is_language_tag("en_US"));
}

TEST_CASE("what does not have a tag's form is none") {
    const std::string text = GENERATE("", "e", "-", "en-", "-en", "en--GB", "en US", "english", "en-GB\n", "12", "e1", "é", "en_US.UTF-8",
                                      "en-abcdefghi", "en-aaaaaaaa-bbbbbbbb-cccccccc-dddddddd");
    CHECK_FALSE(language_tag(text));
    CHECK_FALSE(is_language_tag(text));
}

TEST_CASE("tags are compared whatever their case and their sign between") {
    CHECK(canonical_tag("EN_us") == "en-us");
    CHECK(covers_language("en", "en-GB"));
    CHECK(covers_language("en", "EN_us"));
    CHECK(covers_language("en-us", "en_US"));
    CHECK(covers_language("", "fr"));
    CHECK_FALSE(covers_language("en", "enm"));
    CHECK_FALSE(covers_language("en-GB", "en"));
}
