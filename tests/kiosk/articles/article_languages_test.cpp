#include "kiosk/articles/article_languages.hpp"

#include <catch2/catch.hpp>

using lectern::content::ArticleEntry;
using namespace lectern::kiosk;

namespace {

const std::vector<ArticleEntry> shelf = {{"a.md", "Sleep", "en-GB", 10},
                                         {"b.md", "Dormir", "es", 10},
                                         {"c.md", "Pain", "en", 10},
                                         {"d.md", "Dolor", "es-MX", 10},
                                         {"e.md", "Uni", "fi", 10}};

}  // namespace

TEST_CASE("the languages to choose from are those that an article is written in and the kiosk speaks") {
    CHECK(article_languages(shelf, {"es", "en", "de"}) == std::vector<std::string>{"es", "en"});
    CHECK(article_languages({}, {"en"}).empty());
}

TEST_CASE("articles in the visitor's language come first and keep their order") {
    CHECK(in_language_first(shelf, "es") == std::vector<std::size_t>{1, 3, 0, 2, 4});
    CHECK(in_language_first(shelf, "en") == std::vector<std::size_t>{0, 2, 1, 3, 4});
    CHECK(in_language_first(shelf, "de") == std::vector<std::size_t>{0, 1, 2, 3, 4});
}
