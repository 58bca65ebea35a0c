#include "content/source/source_text.hpp"

#include <catch2/catch.hpp>

namespace lectern::content {

TEST_CASE("every kind of line end becomes one line feed") {
    CHECK(clean_source("a\r\nb\rc\nd\fe").value() == "a\nb\nc\nd\ne");
    CHECK(clean_source("a\u0085b\u2028c\u2029d").value() == "a\nb\nc\nd");
    CHECK(clean_source("a\r\n\r\nb").value() == "a\n\nb");
}

TEST_CASE("what is no text is taken out of it") {
    CHECK(clean_source("\uFEFFa\u00ADb\uFEFFc\uFFFCd").value() == "abcd");
    CHECK(clean_source("a\x01\x1B\x7F\u0080z").value() == "az");
    CHECK(clean_source("a\tb").value() == "a b");
}

TEST_CASE("joiners and no-break spaces stay since they shape the text") {
    CHECK(clean_source("a\u200Db\u00A0c").value() == "a\u200Db\u00A0c");
}

TEST_CASE("malformed bytes are told by the first of them") {
    CHECK(clean_source("ab\xC3(").error().byte == 2);
    CHECK(clean_source("\xF4\x90\x80\x80").error().byte == 0);
    CHECK(clean_source("a\nb\n\x80").error().line == 3);
}

}  // namespace lectern::content
