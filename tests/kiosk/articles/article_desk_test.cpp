#include "kiosk/articles/article_desk.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <utility>

#include "tests/support/documents.hpp"
#include "tests/support/kiosk_stand_ins.hpp"

using namespace lectern;
using kiosk::ArticleDesk;

namespace {

content::ArticleEntry entry(const std::string& title) {
    return {.file = "/articles/" + title + ".md", .title = title, .language = "en"};
}

/// A desk whose loader has two articles, the second of which cannot be read.
struct Desk {
    Desk() {
        loader.listing = kiosk::ListingNews{.articles = {entry("Pain"), entry("Sleep")}};
        loader.documents = {tests::share(tests::make_document({{"Pain", "It hurts."}})), nullptr};
        desk.take_listing();
    }

    tests::FakeLoader loader;
    ArticleDesk desk{loader};
};

}  // namespace

TEST_CASE("before anybody has looked the desk awaits its first article, and none where the folder is empty") {
    tests::FakeLoader loader;
    ArticleDesk desk(loader);
    CHECK(desk.awaits_first());
    CHECK_FALSE(desk.all_read());
    loader.listing = kiosk::ListingNews{};
    CHECK(desk.take_listing());
    CHECK_FALSE(desk.awaits_first());
    CHECK(desk.all_read());
    CHECK_FALSE(desk.take_listing());
}

TEST_CASE("what is read later goes behind what was read before") {
    tests::FakeLoader loader;
    ArticleDesk desk(loader);
    loader.listing = kiosk::ListingNews{.articles = {entry("Pain")}, .unread = 1};
    desk.take_listing();
    CHECK_FALSE(desk.has_only_one());  // another one may come
    CHECK_FALSE(desk.awaits_first());
    loader.listing = kiosk::ListingNews{.articles = {entry("Ache")}};
    desk.take_listing();
    REQUIRE(desk.entries().size() == 2);
    CHECK(desk.entries()[0].title == "Pain");
    CHECK(desk.entries()[1].title == "Ache");
}

TEST_CASE("an article that was asked for comes once") {
    Desk room;
    room.desk.ask_for(0);
    CHECK(room.desk.requested());
    const auto loaded = room.desk.take_article();
    REQUIRE(loaded);
    CHECK(loaded->index == 0);
    CHECK_FALSE(room.desk.requested());
    CHECK_FALSE(room.desk.take_article());
}

TEST_CASE("an article that nobody waits for any more is passed over") {
    Desk room;
    room.desk.ask_for(0);
    room.desk.forget_request();
    CHECK_FALSE(room.desk.take_article());
}

TEST_CASE("an article that cannot be read is among the problems, once however often it is asked for") {
    Desk room;
    for (int i = 0; i < 2; ++i) {
        room.desk.ask_for(1);
        const auto loaded = room.desk.take_article();
        REQUIRE(loaded);
        CHECK_FALSE(loaded->article);
        REQUIRE(room.desk.problems().size() == 1);
        CHECK(room.desk.problems()[0].file == "/articles/Sleep.md");
    }
}

TEST_CASE("an article's end counts once, and only where it counts") {
    Desk room;
    CHECK_FALSE(room.desk.take_end());
    room.desk.open(0, {}, true);
    CHECK(room.desk.open_index() == 0);
    CHECK(room.desk.take_end());
    CHECK_FALSE(room.desk.take_end());
    room.desk.open(0, {}, false);
    CHECK_FALSE(room.desk.take_end());
    room.desk.close();
    CHECK_FALSE(room.desk.open_index());
}
