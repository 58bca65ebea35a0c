#include "speech/planning/language_stretches.hpp"

#include <catch2/catch.hpp>

using namespace lectern;
using namespace lectern::speech;

namespace {

struct Named {
    std::string text;
    std::string language;
    friend bool operator==(const Named&, const Named&) = default;
};

content::InlineSpan span(const std::string& text, const std::string& part, std::string language) {
    const auto begin = static_cast<std::uint32_t>(text.find(part));
    return {content::SpanKind::language, {begin, begin + static_cast<std::uint32_t>(part.size())}, std::move(language)};
}

std::vector<Named> stretches(const std::string& text, std::vector<content::InlineSpan> spans) {
    content::Section section;
    section.text = text;
    section.spans = std::move(spans);
    std::vector<Named> named;
    for (const auto& stretch : language_stretches(section, {0, static_cast<std::uint32_t>(text.size())}, "en"))
        named.push_back({std::string(section.slice(stretch.range)), stretch.language});
    return named;
}

}  // namespace

TEST_CASE("a sentence without language spans is all in the document's language") {
    CHECK(stretches("It hurts.", {}) == std::vector<Named>{{"It hurts.", "en"}});
}

TEST_CASE("a span switches the language and takes the punctuation behind it along") {
    const std::string text = "They say “dolor”, which means pain.";
    CHECK(stretches(text, {span(text, "dolor", "es")}) ==
          std::vector<Named>{{"They say “", "en"}, {"dolor”, ", "es"}, {"which means pain.", "en"}});
}

TEST_CASE("the innermost of nested spans counts") {
    const std::string text = "uno zwei tres";
    CHECK(stretches(text, {span(text, "uno zwei tres", "es"), span(text, "zwei", "de")}) ==
          std::vector<Named>{{"uno ", "es"}, {"zwei ", "de"}, {"tres", "es"}});
}

TEST_CASE("no stretch is without a word") {
    const std::string text = "“dolor” (dolor)";
    CHECK(stretches(text, {span(text, "dolor” (dolor", "es")}) == std::vector<Named>{{"“dolor” (dolor)", "es"}});
}

TEST_CASE("a span in the document's own language changes nothing") {
    const std::string text = "It hurts a lot.";
    CHECK(stretches(text, {span(text, "hurts", "en")}) == std::vector<Named>{{text, "en"}});
}

TEST_CASE("emphasis is no language") {
    content::InlineSpan emphasis{content::SpanKind::emphasis, {3, 8}, {}};
    CHECK(stretches("It hurts.", {emphasis}) == std::vector<Named>{{"It hurts.", "en"}});
}
