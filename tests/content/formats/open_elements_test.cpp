#include "content/formats/open_elements.hpp"

#include <catch2/catch.hpp>

using namespace lectern::content;

namespace {

/// The language that is in effect after these tags.
std::string language_after(const std::string& html) {
    OpenElements elements;
    for (const auto& tag : html_tags(html)) elements.enter(tag);
    return elements.language();
}

}  // namespace

TEST_CASE("the innermost element that says a language counts until it is closed") {
    CHECK(language_after("<div lang=es>") == "es");
    CHECK(language_after("<div lang=es><p><i lang=de>") == "de");
    CHECK(language_after("<div lang=es><p><i lang=de></i>") == "es");
    CHECK(language_after("<div lang=es></div>").empty());
}

TEST_CASE("a closing tag ends what it names and what was left open inside") {
    CHECK(language_after("<ul lang=es><li>hola</ul>").empty());
    CHECK(language_after("<div lang=es><span></div>").empty());
    CHECK(language_after("<div lang=es></span>") == "es");
}

TEST_CASE("a paragraph that is not closed ends with the next one") {
    CHECK(language_after("<p lang=fr>Un<p>Two").empty());
    CHECK(language_after("<ul><li lang=fr>Un<li>Two").empty());
    CHECK(language_after("<div lang=fr><div>") == "fr");
}

TEST_CASE("it is told how many languages ended") {
    OpenElements elements;
    for (const auto& tag : html_tags("<div lang=es><p><i lang=de>")) elements.enter(tag);
    CHECK(elements.enter({"div", "", true}).ended == 2);
    CHECK(elements.enter({"div", "", true}).ended == 0);
}

TEST_CASE("elements deeper than anybody writes them are passed over, so that a closing tag has little to look through") {
    OpenElements elements;
    for (std::size_t i = 0; i < OpenElements::most_open; ++i) CHECK(elements.enter({"b", "", false}).opened);
    CHECK_FALSE(elements.enter({"i", "es", false}).opened);
    CHECK(elements.language().empty());
    elements.enter({"b", "", true});
    CHECK(elements.enter({"i", "es", false}).opened);
    CHECK(elements.language() == "es");
}
