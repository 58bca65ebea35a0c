// "Read everything" reads one article after the other and leaves out private ones.
#include <catch2/catch.hpp>

#include "tests/e2e/harness/program/articles.hpp"
#include "tests/e2e/harness/program/help_list.hpp"

namespace lectern::e2e {

TEST_CASE("read everything goes on with the next article by itself, passes a private one over, and ends") {
    KioskRoom room(
        {.articles = {articles::very_short, "---\nprivate: yes\n---\n\n# Bladder trouble\n\nIt happens.\n", "# Pears\n\nPears are soft.\n"},
         .arguments = {"--set", "voice.rate_wpm=300"}});
    REQUIRE(room.shown());
    room.input().press(Key::pad_5);
    REQUIRE(room.on_screen("library"));
    REQUIRE(go_to_item(room, "read everything"));
    const std::size_t mark = room.trace().mark();
    room.input().press(Key::pad_5);
    REQUIRE(room.trace().wait_for(mark, "setting", [](const TraceEvent& e) { return e.text("value") == "everything"; }));
    CHECK(room.heard(mark, "Apples"));
    CHECK(room.heard(mark, "Pears", 30s));
    CHECK(room.says(mark, "Everything has been read.", 20s));
    std::string heard;
    for (const TraceEvent& word : room.trace().all(mark, "heard")) heard += word.text("text") + " ";
    CHECK_FALSE(holds(heard, "Bladder"));
}

TEST_CASE("a key at the end of an article keeps the next one from beginning") {
    KioskRoom room({.articles = {articles::very_short, "# Pears\n\nPears are soft.\n"}, .arguments = {"--set", "voice.rate_wpm=300"}});
    REQUIRE(room.shown());
    room.input().press(Key::pad_5);
    REQUIRE(room.on_screen("library"));
    REQUIRE(go_to_item(room, "read everything"));
    const std::size_t mark = room.trace().mark();
    room.input().press(Key::pad_5);
    REQUIRE(room.says(mark, "That was the end.", 20s));
    room.input().press(Key::pad_8);
    std::this_thread::sleep_for(6s);
    CHECK_FALSE(room.heard(mark, "Pears", 10ms));
}

}  // namespace lectern::e2e
