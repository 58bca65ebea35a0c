#include "content/library.hpp"

#include <catch2/catch.hpp>

#include "tests/support/document_pieces.hpp"
#include "tests/support/loaded.hpp"
#include "tests/support/scratch_folder.hpp"

namespace lectern::content {
namespace {

Strings titles_of(const Listing& listing) {
    Strings titles;
    for (const ArticleEntry& entry : listing.articles) titles.push_back(entry.title);
    return titles;
}

}  // namespace

TEST_CASE("a folder is listed by file name without what is hidden or of another kind") {
    const ScratchFolder folder;
    folder.write("b.txt", "Second\n");
    folder.write("a.md", "# First\n");
    folder.write(".hidden.md", "# Hidden\n");
    folder.write("picture.png", "\x89PNG");
    std::filesystem::create_directory(folder.path() / "deeper.md");
    const Listing listing = list_articles({folder.path()});
    CHECK(titles_of(listing) == Strings{"First", "Second"});
    CHECK(listing.problems.empty());
}

TEST_CASE("sources keep the order in which they are given") {
    const ScratchFolder folder;
    const ScratchFolder other;
    folder.write("a.txt", "In the folder\n");
    const auto first = other.write("z.txt", "First\n");
    const auto last = other.write("b.txt", "Last\n");
    CHECK(titles_of(list_articles({first, folder.path(), last})) == Strings{"First", "In the folder", "Last"});
}

TEST_CASE("an entry tells what the list shows of its article") {
    const ScratchFolder folder;
    const auto file = folder.write("a.md", "---\nlanguage: es\nprivate: yes\n---\n# Dolor\n\nMe duele la espalda.\n");
    const Listing listing = list_articles({file});
    REQUIRE(listing.articles.size() == 1);
    const ArticleEntry& entry = listing.articles[0];
    CHECK(entry.file == file);
    CHECK(entry.title == "Dolor");
    CHECK(entry.language == "es");
    CHECK(entry.words == 5);
    CHECK(entry.is_private);
}

TEST_CASE("an article that cannot be read is a problem and the others are listed") {
    const ScratchFolder folder;
    folder.write("a.txt", "");
    folder.write("b.txt", "Good\n");
    const Listing listing = list_articles({folder.path()});
    CHECK(titles_of(listing) == Strings{"Good"});
    REQUIRE(listing.problems.size() == 1);
    CHECK(listing.problems[0].kind == LoadError::Kind::empty);
    CHECK(listing.problems[0].file == folder.path() / "a.txt");
}

TEST_CASE("a file named outright must be readable") {
    const ScratchFolder folder;
    const Listing listing = list_articles({folder.write("picture.png", "PNG"), folder.path() / "none.md"});
    REQUIRE(listing.problems.size() == 2);
    CHECK(listing.problems[0].kind == LoadError::Kind::unknown_format);
    CHECK(listing.problems[1].kind == LoadError::Kind::missing);
}

TEST_CASE("a folder without an article is a problem") {
    const ScratchFolder folder;
    folder.write("picture.png", "PNG");
    const Listing listing = list_articles({folder.path()});
    REQUIRE(listing.problems.size() == 1);
    CHECK(listing.problems[0].message() == folder.path().string() + ": there is no article in the folder; put .txt or .md files into it");
}

TEST_CASE("limits hold for every file of a listing") {
    const ScratchFolder folder;
    folder.write("a.txt", "Too long for it\n");
    const Listing listing = list_articles({folder.path()}, {.max_bytes = 4});
    REQUIRE(listing.problems.size() == 1);
    CHECK(listing.problems[0].kind == LoadError::Kind::too_large);
}

TEST_CASE("what lies in a folder is found before any of it is read") {
    const ScratchFolder folder;
    folder.write("b.md", "");
    folder.write("a.md", "# First\n");
    const auto named = folder.path() / "a.md";
    const auto found = find_articles({folder.path(), named});
    CHECK(found.files ==
          std::deque<ArticleFile>{{folder.path() / "a.md", folder.path()}, {folder.path() / "b.md", folder.path()}, {named}});
    CHECK(found.problems.empty());
}

TEST_CASE("nothing named lists nothing") {
    const Listing listing = list_articles(std::vector<std::filesystem::path>{});
    CHECK(listing.articles.empty());
    CHECK(listing.problems.empty());
}

}  // namespace lectern::content
