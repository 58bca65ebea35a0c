#include "kiosk/articles/article_reader.hpp"

#include <catch2/catch.hpp>

#include "content/reader/reader_process.hpp"
#include "tests/support/loaded.hpp"
#include "tests/support/scratch_folder.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using content::ScratchFolder;

namespace {

std::string lexicon(const std::string& grapheme, const std::string& alias) {
    return "<lexicon version=\"1.0\" xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\" alphabet=\"ipa\" "
           "xml:lang=\"en\">\n<lexeme><grapheme>" +
           grapheme + "</grapheme><alias>" + alias + "</alias></lexeme>\n</lexicon>\n";
}

std::string spoken(const ReadableArticle& article, const std::string& text) {
    const auto edits = article.pronunciation->edits(text, "en");
    return edits.empty() ? std::string() : edits.front().spoken;
}

}  // namespace

TEST_CASE("an article brings the lexicon that lies beside it, which comes before the site's and those that ship") {
    const ScratchFolder folder;
    const auto file = folder.write("knee.md", "# Knee\n\nText.\n");
    folder.write("knee.pls", lexicon("ACL", "article says"));
    const auto site = folder.write("site.pls", lexicon("ACL", "site says"));
    const auto shipped = folder.write("ship.pls", lexicon("ACL", "ship says"));
    ArticleReader reader(content::loader_here(), {site, shipped});
    const auto article = reader.read({file});
    REQUIRE(article.has_value());
    CHECK(article->document->title == "Knee");
    CHECK(article->problems.empty());
    CHECK(spoken(*article, "The ACL") == "article says");
    const auto other = reader.read({folder.write("back.md", "# Back\n\nText.\n")});
    CHECK(spoken(*other, "The ACL") == "site says");
}

TEST_CASE("a wrong lexicon is told with file and line and the article is read without it") {
    const ScratchFolder folder;
    const auto file = folder.write("knee.md", "# Knee\n\nText.\n");
    const auto wrong = folder.write("knee.pls", "<lexicon\n");
    const auto missing = folder.path() / "site.pls";
    ArticleReader reader(content::loader_here(), {missing});
    const auto article = reader.read({file});
    REQUIRE(article.has_value());
    CHECK(article->document->title == "Knee");
    REQUIRE(article->problems.size() == 2);
    CHECK(article->problems[0].starts_with(missing.string()));
    CHECK(article->problems[1].starts_with(wrong.string() + ":1"));
    CHECK(reader.read({file})->problems.size() == 1);  // the problem of the site's lexicon is reported only once
}

TEST_CASE("phonemes that no voice can speak are told with file and line and the lexicon is left out") {
    const ScratchFolder folder;
    const auto file = folder.write("knee.md", "# Knee\n\nText.\n");
    auto wrong = lexicon("ACL", "article says");
    wrong.insert(wrong.find("</lexicon>"), "<lexeme><grapheme>x</grapheme><phoneme>☃</phoneme></lexeme>\n");
    const auto place = folder.write("knee.pls", wrong).string();
    const auto article = ArticleReader(content::loader_here(), {}).read({file});
    REQUIRE(article.has_value());
    REQUIRE(article->problems.size() == 1);
    CHECK(article->problems[0].starts_with(place + ":3: \"☃\" in /☃/ cannot be spoken; "));
    CHECK(spoken(*article, "The ACL").empty());
}

TEST_CASE("a lexicon that ends its reader is told in one line and left out, and the article is read with the others") {
    const ScratchFolder folder;
    const auto file = folder.write("knee.md", "# Knee\n\nText.\n");
    const auto hostile = folder.write("knee.pls", "crash");
    const auto site = folder.write("site.pls", lexicon("ACL", "site says"));
    auto parsers = content::parsers_here();
    parsers.lexicon = [process = content::parsers_in_process({.program = HOSTILE_READER}).lexicon](std::string_view bytes) {
        return bytes == "crash" ? process(bytes) : content::read_pls(bytes);
    };
    ArticleReader reader({{}, std::move(parsers)}, {site});
    const auto article = reader.read({file});
    REQUIRE(article.has_value());
    CHECK(article->document->title == "Knee");
    CHECK(article->problems ==
          std::vector{hostile.string() + ": it ended the program that reads articles (signal 11); take lexemes away by halves to find "
                                         "the one that does it"});
    CHECK(spoken(*article, "The ACL") == "site says");
}

TEST_CASE("a site's lexicon whose reader does not start is read with the next article") {
    const ScratchFolder folder;
    const auto file = folder.write("knee.md", "# Knee\n\nText.\n");
    const auto site = folder.write("site.pls", lexicon("ACL", "site says"));
    bool starts = false;
    auto parsers = content::parsers_here();
    parsers.lexicon = [&starts](std::string_view bytes) -> std::expected<content::Lexicon, content::LoadError> {
        if (starts) return content::read_pls(bytes);
        return std::unexpected(content::LoadError{.kind = content::LoadError::Kind::unreadable, .problem = "it does not start"});
    };
    ArticleReader reader({{}, std::move(parsers)}, {site});
    CHECK(spoken(*reader.read({file}), "The ACL").empty());
    starts = true;
    CHECK(spoken(*reader.read({file}), "The ACL") == "site says");
}

TEST_CASE("what is wrong with lexicons is found for all articles at once, and the site's is not told again") {
    const ScratchFolder folder;
    const auto knee = folder.write("knee.md", "# Knee\n\nText.\n");
    const auto back = folder.write("back.md", "# Back\n\nText.\n");
    const auto wrong = folder.write("knee.pls", "<lexicon\n");
    const auto missing = folder.path() / "site.pls";
    ArticleReader reader(content::loader_here(), {missing});
    const auto problems = reader.lexicon_problems({{back}, {knee}});
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].starts_with(missing.string()));
    CHECK(problems[1].starts_with(wrong.string() + ":1"));
    CHECK(reader.read({back})->problems.empty());
}

TEST_CASE("a lexicon beside an article that leads out of the folder is told and left out") {
    const ScratchFolder outside;
    const ScratchFolder folder;
    const auto file = folder.write("knee.md", "# Knee\n\nText.\n");
    std::filesystem::create_symlink(outside.write("any.pls", lexicon("ACL", "from outside")), folder.path() / "knee.pls");
    ArticleReader reader(content::loader_here(), {});
    const auto article = reader.read({file, folder.path()});
    REQUIRE(article);
    REQUIRE(article->problems.size() == 1);
    CHECK(article->problems[0].starts_with((folder.path() / "knee.pls").string()));
    CHECK(spoken(*article, "The ACL").empty());
}

TEST_CASE("an article knows the fingerprint of what was read") {
    const ScratchFolder folder;
    ArticleReader reader(content::loader_here(), {});
    const auto first = reader.read({folder.write("a.md", "# Knee\n")});
    const auto same = reader.read({folder.write("b.md", "# Knee\n")});
    const auto other = reader.read({folder.write("c.md", "# Knees\n")});
    CHECK(first->fingerprint == same->fingerprint);
    CHECK(first->fingerprint != other->fingerprint);
}
