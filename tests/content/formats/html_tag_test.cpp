#include "content/formats/html_tag.hpp"

#include <catch2/catch.hpp>

using namespace lectern::content;
using Tags = std::vector<HtmlTag>;

TEST_CASE("an element tells its language however the attribute is written") {
    const auto html = GENERATE(R"(<span lang="es">)", "<span lang='es'>", "<SPAN  class=x lang=es >", R"(<span xml:lang = "es" id>)");
    CHECK(html_tags(html) == Tags{{"span", "es", false}});
}

TEST_CASE("what is no language tag is no language") {
    const auto html = GENERATE(R"(<span lang="">)", R"(<span lang="e">)", R"(<span lang="en us">)", R"(<span lang="english">)",
                               R"(<span lang="en-">)", R"(<span data-lang="es">)");
    CHECK(html_tags(html) == Tags{{"span", "", false}});
}

TEST_CASE("tags come in order and those of empty elements and comments don't come at all") {
    CHECK(html_tags("<div lang=\"ar\">\n<!-- <p lang=\"de\"> --><br><img src=\"a>b\"/><p></p>\n</div>") ==
          Tags{{"div", "ar", false}, {"p", "", false}, {"p", "", true}, {"div", "", true}});
}

TEST_CASE("the text between tags is told with the tag behind it") {
    const auto pieces = html_pieces("a<b>c<!-- d -->e<br>f");
    REQUIRE(pieces.size() == 4);
    CHECK(pieces[0].text == "a");
    CHECK(pieces[0].tag == HtmlTag{"b", "", false});
    CHECK(pieces[1].text == "c");
    CHECK(pieces[2].text == "e");
    CHECK(pieces[3].text == "f");
    CHECK_FALSE(pieces[3].tag);
}

TEST_CASE("broken tags end nothing") {
    const auto html = GENERATE("<", "< span", "<span lang=\"es", "</", "<!--", "a < b > c", "<span =\"x\" \"", "<span / lang=");
    CHECK(html_tags(html).size() <= 1);
}
