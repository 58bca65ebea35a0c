// A blind visitor with only a touch screen does everything a visitor comes for. The script uses only what is said.
#include <catch2/catch.hpp>

#include "tests/e2e/harness/display/exploring.hpp"
#include "tests/e2e/harness/program/kiosk_room.hpp"

namespace lectern::e2e {
namespace {

std::string article_on(const std::string& subject) {
    std::string text = "# All about " + subject + "\n\nThis is about " + subject + ". It is short.\n";
    for (const char* part : {"Morning", "Noon", "Evening"})
        text += std::string("\n## ") + part +
                "\n\nOne thing is done first. Another thing is done after it, when there is time and nobody else is waiting.\n";
    return text;
}

bool says_something_with(KioskRoom& room, std::size_t from, const std::string& words) {
    return room.trace().wait_for(from, "say", [&](const TraceEvent& e) { return holds(e.text("text"), words); }, 10s).has_value();
}

}  // namespace

TEST_CASE("by touch exploring alone: an article is opened, gone through, heard again, spelled, slowed down, and the visit ended") {
    KioskRoom room(
        {.articles = {article_on("apples"), article_on("bread"), article_on("cherries"), article_on("dates"), article_on("eggs")},
         .arguments = {"--set", "interface.languages=['en', 'es']"},
         .touch_screen = true});
    REQUIRE(room.shown());
    auto& screen = room.touch_screen();
    const Place anywhere{300, 200};

    screen.tap(anywhere);
    REQUIRE(room.says(0, "Choose an article"));
    REQUIRE(explore_and_choose(room, "All about cherries"));
    REQUIRE(says_something_with(room, 0, "This is about cherries"));

    std::size_t mark = room.trace().mark();
    REQUIRE(explore_and_choose(room, "Next, button"));
    CHECK(says_something_with(room, mark, "Section 2 of 4"));
    for (const char* section : {"Section 3 of 4", "Section 4 of 4"}) {
        mark = room.trace().mark();
        screen.tap_twice(anywhere);
        CHECK(says_something_with(room, mark, section));
    }

    const auto choose_in_help = [&](const std::string& item) {
        REQUIRE(explore_and_choose(room, "Help, button"));
        mark = room.trace().mark();
        REQUIRE(find_and_choose(room, item));
    };
    REQUIRE(explore_and_choose(room, "Another thing"));
    choose_in_help("Say this sentence again");
    CHECK(says_something_with(room, mark, "Another thing"));
    choose_in_help("Spell this word");
    CHECK(says_something_with(room, mark, "A n o t h e r"));
    choose_in_help("Slower");
    CHECK(room.says(mark, "140 words a minute"));
    mark = room.trace().mark();
    REQUIRE(find_and_choose(room, "Another language"));
    CHECK(room.says(mark, "Español."));
    REQUIRE(explore_and_choose(room, "Otro idioma"));
    CHECK(room.says(mark, "English."));
    mark = room.trace().mark();
    REQUIRE(find_and_choose(room, "Where am I"));
    CHECK(room.says(mark, "a minute left"));
    mark = room.trace().mark();
    REQUIRE(find_and_choose(room, "All articles"));
    CHECK(room.says(mark, "Choose an article"));

    mark = room.trace().mark();
    REQUIRE(explore_and_choose(room, "Back, button"));
    REQUIRE(room.says(mark, "Finish and forget everything?"));
    REQUIRE(explore_and_choose(room, "Finish. 2 of 2"));
    CHECK(room.says(mark, "Everything you chose has been forgotten"));
}

}  // namespace lectern::e2e
