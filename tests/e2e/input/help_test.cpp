// Help says everything that can be done, and four keys are enough to do it.
#include <catch2/catch.hpp>

#include "tests/e2e/harness/program/articles.hpp"
#include "tests/e2e/harness/program/help_list.hpp"

namespace lectern::e2e {
namespace {

struct Item {
    const char* words;
    const char* kind;  ///< kind of the trace event that shows the item was carried out
    const char* field;
    const char* value;
};

/// In the fixed order of the list.
constexpr Item items[] = {
    {"bigger text", "setting", "name", "size"}, {"smaller text", "setting", "name", "size"}, {"colours", "setting", "name", "theme"},
    {"louder", "setting", "name", "volume"},    {"softer", "setting", "name", "volume"},     {"slower", "setting", "name", "rate"},
    {"faster", "setting", "name", "rate"},      {"where am i", "say", "kind", "interface"},
};

}  // namespace

TEST_CASE("Help says each of its items as the focus moves over it, and Help again leaves") {
    KioskRoom room({.articles = {articles::three_sections}, .arguments = {"--set", "voice.rate_wpm=400"}});
    REQUIRE(room.begin());
    std::size_t mark = room.trace().mark();
    REQUIRE(open_help(room));
    CHECK(room.trace().wait_for(mark, "say", [](const TraceEvent& e) { return e.text("kind") == "interface"; }));
    std::string said = room.trace().wait_for(mark, "say", names_an_item)->text("text") + "\n";
    for (int i = 0; i < 21; ++i) said += next_item(room) + "\n";
    CAPTURE(said);
    for (const Item& item : items) CHECK(holds(said, item.words));
    CHECK(holds(said, "again"));
    CHECK(holds(said, "sentence"));
    mark = room.trace().mark();
    room.input().press(Key::pad_7);
    CHECK(room.on_screen("reading"));
    CHECK(room.heard(mark));
}

TEST_CASE("8, 2, 5 and 7 alone do everything that Help lists") {
    KioskRoom room({.articles = {articles::many_pages}, .arguments = {"--set", "voice.rate_wpm=400"}});
    REQUIRE(room.begin());
    for (const Item& item : items) {
        CAPTURE(item.words);
        REQUIRE(go_to_item(room, item.words));
        const std::size_t mark = room.trace().mark();
        room.input().press(Key::pad_5);
        CHECK(room.trace().wait_for(mark, item.kind, [&](const TraceEvent& e) { return e.text(item.field) == item.value; }));
    }
}

TEST_CASE("Help is there from Welcome too, and from the Library") {
    KioskRoom room({.articles = {articles::very_short, articles::three_sections}});
    REQUIRE(room.shown());
    room.input().press(Key::pad_5);
    REQUIRE(room.on_screen("library"));
    REQUIRE(open_help(room));
    CHECK_FALSE(next_item(room).empty());
    room.input().press(Key::pad_7);
    CHECK(room.on_screen("library"));
}

}  // namespace lectern::e2e
