#include "speech/text/text_guard.hpp"

#include <catch2/catch.hpp>
#include <string>

using lectern::speech::guard;

namespace {

std::string repeated(const std::string& text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i) all += text;
    return all;
}

}  // namespace

TEST_CASE("ordinary text passes the guard unchanged") {
    CHECK(guard("Dr. Smith's 2.5 mg, “quoted” & <b> [[hello]] é.").text == "Dr. Smith's 2.5 mg, “quoted” & <b> [[hello]] é.");
}

TEST_CASE("control characters become one space") {
    CHECK(guard("one\x01\x02two").text == "one two");
    CHECK(guard("\x01Usomething").text == "Usomething");
    CHECK(guard("a\xC2\x85"
                "b")
              .text == "a b");
}

TEST_CASE("invalid UTF-8 becomes a space") {
    CHECK(guard("caf\xE9 noir").text == "caf noir");
    CHECK(guard(std::string("a\xF0\x9F\x92")).text == "a ");
}

TEST_CASE("a byte order mark and soft hyphens are not spoken") {
    CHECK(guard("\xEF\xBB\xBFhy\xC2\xADphen").text == "hyphen");
}

TEST_CASE("a stretch of over forty characters is split") {
    CHECK(guard(std::string(100, 'x')).text == std::string(40, 'x') + " " + std::string(40, 'x') + " " + std::string(20, 'x'));
    CHECK(guard(repeated("s'", 30)).text == repeated("s'", 20) + " " + repeated("s'", 10));
}

TEST_CASE("Hangul syllables count as the letters that the engine makes of them") {
    CHECK(guard("i.e." + repeated("글", 30)).text == "i.e." + repeated("글", 12) + " " + repeated("글", 13) + " " + repeated("글", 5));
}

TEST_CASE("a number of over twelve digits is split") {
    CHECK(guard("123456789012 34 567,890,123,456").text == "123456789012 34 567,890,123,456");
    CHECK(guard("tel1234567890123x").text == "tel123456789012 3x");
    CHECK(guard("1,234,567,890,123 1,000123456789").text == "1,234,567,890, 123 1, 000123456789");
    CHECK(guard("7,8,9,10,11,12,13,14,15").text == "7,8,9,10,11,12,13, 14,15");
}

TEST_CASE("signs that have a name stand alone") {
    CHECK(guard("(©) Aspirin® ↗↗ 37°C \u2764\uFE0Fyes").text == "( © ) Aspirin ® ↗ ↗ 37°C \u2764 yes");
    CHECK(guard("dose (%), 5%, 5 %").text == "dose ( % ), 5%, 5 %");
}

TEST_CASE("dotted initials lose their dots after the eighth") {
    CHECK(guard("e.g. U.S.A. is fine").text == "e.g. U.S.A. is fine");
    CHECK(guard("a.a.a.a.a.a.a.a.a.a.").text == "a.a.a.a.a.a.a.a.a a ");
    CHECK(guard("é . é . é . é . é . é . é . é . é . é . end").text == "é . é . é . é . é . é . é . é . é é end");
}

TEST_CASE("initials are in a row until a word without any stands between them") {
    CHECK(guard(repeated("A.B.#", 12)).text == repeated("A.B.#", 7) + "A.B #" + repeated("A B #", 4));
    CHECK(guard(repeated("λA.B. ", 10)).text == repeated("λA.B. ", 8) + "λA.B λA.B ");
    CHECK(guard(repeated("a.", 10) + " end. Next.").text == repeated("a.", 8) + "a a end. Next.");
    CHECK(guard(repeated("A. B. Smith and ", 6)).text == repeated("A. B. Smith and ", 6));
}

TEST_CASE("every spoken byte knows where it came from") {
    const auto guarded = guard("\xEF\xBB\xBFone\x01two");
    REQUIRE(guarded.text == "one two");
    CHECK(guarded.spoken({3, 6}) == lectern::content::ByteRange{0, 3});
    CHECK(guarded.spoken({7, 10}) == lectern::content::ByteRange{4, 7});
    CHECK(guarded.origin.back() == 10);
}
