// A folder with 200 good articles and 30 that cannot be read: the kiosk answers keys while it lists them, and lists every good one.
#include <catch2/catch.hpp>

#include "tests/e2e/harness/program/kiosk_room.hpp"
#include "tests/support/hostile_articles.hpp"

namespace lectern::e2e {
namespace {

constexpr int good_articles = 200;

/// Half of the names sort before the hostile articles and half after them.
void write_good_articles(const std::filesystem::path& folder) {
    for (int i = 0; i < good_articles; ++i)
        tests::write_bytes(folder / ((i % 2 == 0 ? "a-good-" : "z-good-") + std::to_string(100 + i) + ".md"),
                           "# Article " + std::to_string(i) + "\n\nThis is good.\n");
}

}  // namespace

TEST_CASE("every good article of a folder is read and every hostile one named, while keys are answered") {
    ScratchDir scratch;
    const auto folder = scratch.path() / "articles";
    std::filesystem::create_directory(folder);
    write_good_articles(folder);
    const auto hostile = tests::write_hostile_articles(folder);
    REQUIRE(hostile.size() == 30);
    KioskRoom room({.arguments = {folder, "--set", "voice.rate_wpm=400"}});

    // Welcome can be left although the listing is not complete.
    REQUIRE(room.trace().wait_for(0, "ready", {}, 15s));
    REQUIRE(room.on_screen("welcome"));
    room.screen().settled_picture(200ms);
    room.input().press(Key::pad_5);
    REQUIRE(room.on_screen("library"));
    CHECK_FALSE(room.trace().find(0, "listed"));

    // A chosen article is loaded before the rest of the list.
    room.input().press(Key::pad_5);
    REQUIRE(room.on_screen("reading", 10s));
    CHECK(room.heard(0, {}, 10s));
    CHECK_FALSE(room.trace().find(0, "listed"));

    const auto listed = room.trace().wait_for(0, "listed", {}, 100s);
    REQUIRE(listed);
    CHECK(listed->number("articles") == good_articles);
    CHECK(listed->number("problems") == 30);
    const auto log = room.program().errors();
    for (const auto& name : hostile) {
        CAPTURE(name);
        CHECK(log.find("/" + name + ":") != std::string::npos);
    }
    CHECK(log.find("-good-") == std::string::npos);
}

}  // namespace lectern::e2e
