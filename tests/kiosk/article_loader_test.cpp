#include "kiosk/article_loader.hpp"

#include <catch2/catch.hpp>
#include <semaphore>

#include "tests/content/scratch_folder.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using content::ScratchFolder;
using namespace std::chrono_literals;

namespace {

/// A loader whose thread waits at each result until the test lets it go on.
class Desk {
public:
    explicit Desk(const std::filesystem::path& folder) : loader({folder}, {}, {}, [this] { result(); }) {}
    ~Desk() { go_on_.release(100); }
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    void await_result() { REQUIRE(results_.try_acquire_for(1min)); }
    void go_on() { go_on_.release(); }

private:
    void result() {
        results_.release();
        go_on_.acquire();
    }

    std::counting_semaphore<200> results_{0};
    std::counting_semaphore<200> go_on_{0};

public:
    ArticleLoader loader;
};

std::string title_of(const LoadedArticle& article) {
    REQUIRE(article.article.has_value());
    return article.article->document->title;
}

}  // namespace

TEST_CASE("the articles are listed at once and once", "[threads]") {
    const ScratchFolder folder;
    folder.write("a.md", "# First\n\nText.\n");
    folder.write("b.md", "");
    Desk desk(folder.path());
    desk.await_result();
    const auto listing = desk.loader.take_listing();
    REQUIRE(listing.has_value());
    REQUIRE(listing->articles.size() == 1);
    CHECK(listing->articles[0].title == "First");
    CHECK(listing->problems.size() == 1);
    CHECK_FALSE(desk.loader.take_listing().has_value());
    CHECK_FALSE(desk.loader.take_article().has_value());
}

TEST_CASE("an article that was asked for comes with its place in the list", "[threads]") {
    const ScratchFolder folder;
    const auto file = folder.write("a.md", "# First\n\nText.\n");
    Desk desk(folder.path());
    desk.await_result();
    desk.loader.load(7, file);
    desk.go_on();
    desk.await_result();
    const auto article = desk.loader.take_article();
    REQUIRE(article.has_value());
    CHECK(article->index == 7);
    CHECK(title_of(*article) == "First");
    CHECK_FALSE(desk.loader.take_article().has_value());
}

TEST_CASE("an article that went away since the listing tells why it cannot be opened", "[threads]") {
    const ScratchFolder folder;
    const auto file = folder.write("a.md", "# First\n\nText.\n");
    Desk desk(folder.path());
    desk.await_result();
    std::filesystem::remove(file);
    desk.loader.load(0, file);
    desk.go_on();
    desk.await_result();
    const auto article = desk.loader.take_article();
    REQUIRE(article.has_value());
    REQUIRE_FALSE(article->article.has_value());
    CHECK(article->article.error().kind == content::LoadError::Kind::missing);
    CHECK(article->article.error().file == file);
}

TEST_CASE("of several wishes only the last one counts", "[threads]") {
    const ScratchFolder folder;
    const auto first = folder.write("a.md", "# First\n\nText.\n");
    const auto second = folder.write("b.md", "# Second\n\nText.\n");
    Desk desk(folder.path());
    desk.await_result();
    desk.loader.load(0, first);
    desk.loader.load(1, second);
    desk.go_on();
    desk.await_result();
    const auto article = desk.loader.take_article();
    REQUIRE(article.has_value());
    CHECK(title_of(*article) == "Second");
    CHECK_FALSE(desk.loader.take_article().has_value());
}

TEST_CASE("articles are loaded one after another as long as people ask", "[threads]") {
    const ScratchFolder folder;
    const auto file = folder.write("a.md", "# First\n\nText.\n");
    Desk desk(folder.path());
    desk.await_result();
    for (std::size_t i = 0; i < 3; ++i) {
        desk.loader.load(i, file);
        desk.go_on();
        desk.await_result();
        const auto article = desk.loader.take_article();
        REQUIRE(article.has_value());
        CHECK(article->index == i);
    }
}

TEST_CASE("what is wrong with a lexicon is told behind the listing, before anybody opens its article, and once", "[threads]") {
    const ScratchFolder folder;
    folder.write("a.md", "# First\n\nText.\n");
    const auto wrong = folder.write("a.pls", "<lexicon\n");
    Desk desk(folder.path());
    desk.await_result();
    CHECK(desk.loader.take_listing().has_value());
    desk.go_on();
    desk.await_result();
    const auto problems = desk.loader.take_lexicon_problems();
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].starts_with(wrong.string()));
    CHECK(desk.loader.take_lexicon_problems().empty());
}
