// "Where am I" makes an announcement in the middle of a sentence; reading then continues from the interrupted word.
#include <catch2/catch.hpp>

#include "tests/e2e/harness/program/articles.hpp"
#include "tests/e2e/harness/program/kiosk_room.hpp"
#include "tests/e2e/harness/sound/voice_activity.hpp"

namespace lectern::e2e {

TEST_CASE("R23 Where am I says article, section, minutes, volume and speed, and the reading goes on from the interrupted word") {
    KioskRoom room({.articles = {articles::one_long_sentence}, .arguments = {"--set", "voice.rate_wpm=350"}});
    REQUIRE(room.begin_past_opening());
    REQUIRE(room.heard(0, "Emily", 20s));
    const std::size_t mark = room.trace().mark();
    room.input().press(Key::pad_point);
    const auto say = room.says(mark, "section");
    REQUIRE(say);
    const auto last_say = room.says(mark, "speed");
    REQUIRE(last_say);
    CHECK(room.was_said(*last_say, 20s));
    std::string said;
    for (const TraceEvent& event : room.trace().all(mark, "say"))
        if (event.text("kind") == "interface") said += event.text("text") + " ";
    CAPTURE(said);
    CHECK(holds(said, "One long walk"));
    CHECK(holds(said, "1 of 1"));
    CHECK(holds(said, "minute"));
    CHECK(holds(said, "volume"));
    CHECK(holds(said, "speed"));

    // Reading continues from the word that was being heard when the announcement began, or from the next one if that word was almost over.
    const auto interrupted = room.trace().last("heard", [&](const TraceEvent& e) { return e.index < say->index; });
    const auto on = room.trace().wait_for(say->index, "heard", [&](const TraceEvent& e) { return e.index > say->index; });
    REQUIRE(on);
    CHECK(on->number("sentence") == interrupted->number("sentence"));
    CHECK(on->number("word") >= interrupted->number("word"));
    CHECK(on->number("word") <= interrupted->number("word") + interrupted->number("words", 1));
}

TEST_CASE("while paused, Where am I answers and the article stays paused") {
    KioskRoom room({.articles = {articles::one_long_sentence}, .arguments = {"--set", "voice.rate_wpm=350"}});
    REQUIRE(room.begin_past_opening());
    REQUIRE(room.heard(0, "uncle"));
    room.input().press(Key::pad_5);
    std::this_thread::sleep_for(300ms);
    const std::size_t mark = room.trace().mark();
    room.input().press(Key::w);
    const auto say = room.says(mark, "section");
    REQUIRE(say);
    CHECK(room.was_said(*say, 20s));
    std::this_thread::sleep_for(1s);
    CHECK_FALSE(room.trace().find(mark, "heard"));
}

TEST_CASE("no two voices at once: the interrupted sentence is silent before the answer is heard") {
    KioskRoom room({.articles = {articles::one_long_sentence}, .arguments = {"--set", "voice.rate_wpm=350"}});
    REQUIRE(room.begin_past_opening());
    REQUIRE(room.heard(0, "Emily", 20s));
    const std::size_t mark = room.trace().mark();
    room.input().press(Key::pad_point);
    const auto say = room.says(mark, "section");
    REQUIRE(say);
    const auto ended = room.trace().wait_for(mark, "said", [](const TraceEvent& e) { return !e.fields.value("completed", true); });
    REQUIRE(ended);
    CHECK(ended->index <= say->index + 2);
}

}  // namespace lectern::e2e
