#include "kiosk/articles/loader_threads.hpp"

#include <catch2/catch.hpp>
#include <functional>
#include <semaphore>

#include "tests/support/loaded.hpp"
#include "tests/support/scratch_folder.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using content::ScratchFolder;
using namespace std::chrono_literals;

namespace {

/// Whoever reads an article, in the background or for a visitor, waits here until the test opens the gate.
struct Gate {
    std::counting_semaphore<200> reached{0};
    std::counting_semaphore<200> open{0};

    void pass(const std::stop_token& stop) {
        reached.release();
        while (!open.try_acquire_for(1ms) && !stop.stop_requested()) {
        }
    }
    void await() { REQUIRE(reached.try_acquire_for(1min)); }
};

class Desk {
public:
    explicit Desk(const std::filesystem::path& folder)
        : loader(
              {folder}, [this](Urgency urgency, std::stop_token stop) { return make(urgency, std::move(stop)); }, {},
              [this] { results_.release(); }) {}

    /// Takes results until `look` finds what it looks for.
    template <typename Look>
    void until(Look look) {
        while (!look()) REQUIRE(results_.try_acquire_for(1min));
    }
    LoadedArticle article() {
        std::optional<LoadedArticle> article;
        until([&] { return (article = loader.take_article()).has_value(); });
        return std::move(*article);
    }
    /// Collects everything reported about the list until this many files are unread.
    ListingNews listing(std::size_t unread) {
        ListingNews all{{}, {}, SIZE_MAX};
        until([&] {
            auto news = loader.take_listing();
            if (!news) return false;
            std::ranges::move(news->articles, std::back_inserter(all.articles));
            std::ranges::move(news->problems, std::back_inserter(all.problems));
            return (all.unread = news->unread) == unread;
        });
        return all;
    }

private:
    content::DocumentLoader make(Urgency urgency, std::stop_token stop) {
        auto& gate = urgency == Urgency::in_background ? behind : at_once;
        auto parsers = content::parsers_here();
        parsers.article = [&gate, stop = std::move(stop)](const content::ArticleSource& source) {
            gate.pass(stop);
            return content::parse_article(source);
        };
        return {{}, std::move(parsers)};
    }

    std::counting_semaphore<1000> results_{0};

public:
    Gate behind;
    Gate at_once;
    LoaderThreads loader;
};

std::string title_of(const LoadedArticle& loaded) {
    REQUIRE(loaded.article.has_value());
    return loaded.article->document->title;
}

}  // namespace

TEST_CASE("articles are listed one by one in the folder's order, and what is still unread is told", "[threads]") {
    const ScratchFolder folder;
    folder.write("c.md", "# Third\n");
    folder.write("a.md", "# First\n");
    folder.write("b.md", "");
    Desk desk(folder.path());
    const auto found = desk.listing(3);
    CHECK(found.articles.empty());
    desk.behind.open.release();
    const auto first = desk.listing(2);
    REQUIRE(first.articles.size() == 1);
    CHECK(first.articles[0].title == "First");
    desk.behind.open.release(2);
    const auto rest = desk.listing(0);
    REQUIRE(rest.articles.size() == 1);
    CHECK(rest.articles[0].title == "Third");
    CHECK(rest.problems.size() == 1);
    CHECK_FALSE(desk.loader.take_listing().has_value());
    CHECK_FALSE(desk.loader.take_article().has_value());
}

TEST_CASE("a folder without an article is told at once", "[threads]") {
    const ScratchFolder folder;
    Desk desk(folder.path());
    const auto listing = desk.listing(0);
    CHECK(listing.articles.empty());
    CHECK(listing.problems.size() == 1);
}

TEST_CASE("an article that somebody wants does not wait for one that is slow to be listed", "[threads]") {
    const ScratchFolder folder;
    folder.write("a.md", "# Slow\n");
    const auto wanted = folder.write("b.md", "# Wanted\n");
    Desk desk(folder.path());
    desk.behind.await();
    desk.loader.load(7, {wanted});
    desk.at_once.open.release();
    const auto article = desk.article();
    CHECK(article.index == 7);
    CHECK(title_of(article) == "Wanted");
    CHECK_FALSE(desk.loader.take_article().has_value());
}

TEST_CASE("an article that went away since the listing tells why it cannot be opened", "[threads]") {
    const ScratchFolder folder;
    const auto file = folder.write("a.md", "# First\n");
    Desk desk(folder.path());
    desk.behind.open.release();
    desk.listing(0);
    std::filesystem::remove(file);
    desk.loader.load(0, {file});
    const auto article = desk.article();
    REQUIRE_FALSE(article.article.has_value());
    CHECK(article.article.error().kind == content::LoadError::Kind::missing);
    CHECK(article.article.error().file == file);
}

TEST_CASE("of several wishes only the last one counts", "[threads]") {
    const ScratchFolder folder;
    const auto first = folder.write("a.md", "# First\n");
    const auto second = folder.write("b.md", "# Second\n");
    const auto third = folder.write("c.md", "# Third\n");
    Desk desk(folder.path());
    desk.loader.load(0, {first});
    desk.at_once.await();
    desk.loader.load(1, {second});
    desk.loader.load(2, {third});
    desk.at_once.open.release(2);
    std::string title;
    desk.until([&] {
        if (const auto article = desk.loader.take_article()) title = title_of(*article);
        return title == "Third";
    });
    CHECK_FALSE(desk.loader.take_article().has_value());
}

TEST_CASE("articles are loaded one after another as long as people ask", "[threads]") {
    const ScratchFolder folder;
    const auto file = folder.write("a.md", "# First\n");
    Desk desk(folder.path());
    desk.at_once.open.release(3);
    for (std::size_t i = 0; i < 3; ++i) {
        desk.loader.load(i, {file});
        CHECK(desk.article().index == i);
    }
}

TEST_CASE("the end does not wait for an article that is slow", "[threads]") {
    const ScratchFolder folder;
    const auto file = folder.write("a.md", "# Slow\n");
    Desk desk(folder.path());
    desk.behind.await();
    desk.loader.load(0, {file});
    desk.at_once.await();
}

TEST_CASE("what is wrong with a lexicon is told behind the listing, before anybody opens its article, and once", "[threads]") {
    const ScratchFolder folder;
    folder.write("a.md", "# First\n\nText.\n");
    const auto wrong = folder.write("a.pls", "<lexicon\n");
    Desk desk(folder.path());
    CHECK(desk.loader.take_lexicon_problems().empty());
    desk.behind.open.release();
    std::vector<std::string> problems;
    desk.until([&] { return !(problems = desk.loader.take_lexicon_problems()).empty(); });
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].starts_with(wrong.string()));
    CHECK(desk.loader.take_lexicon_problems().empty());
}
