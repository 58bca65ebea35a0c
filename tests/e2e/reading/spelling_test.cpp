// A word is spelled, by holding Again for a second or from Help. Reading then continues from that word.
#include <catch2/catch.hpp>

#include "tests/e2e/harness/program/help_list.hpp"
#include "tests/e2e/harness/program/kiosk_room.hpp"
#include "tests/e2e/harness/sound/voice_activity.hpp"
#include "tests/e2e/harness/sound/words_heard.hpp"

namespace lectern::e2e {
namespace {

constexpr const char* article = R"(# Muscles

Listen.

Many people who have fibro sleep badly at night. Exercise helps all.
)";
constexpr const char* all_of_it = "Many people who have fibro sleep badly at night Exercise helps all";
constexpr const char* spelled = "f i b r o";

const RoomOptions options{.articles = {article}, .arguments = {"--set", "voice.rate_wpm=449", "--set", "voice.sentence_pause_ms=400"}};

constexpr auto longer_than_a_second = 1100ms;

/// Reads up to the word that will be spelled.
std::size_t read_to_fibro(KioskRoom& room) {
    REQUIRE(room.begin_past_opening());
    const auto first = room.trace().last("heard", [](const TraceEvent& e) { return e.number("sentence") == 2; });
    REQUIRE(first);
    REQUIRE(room.heard(first->index, "fibro"));
    const auto start = room.trace().find(0, "heard", [](const TraceEvent& e) { return e.number("sentence") == 2; });
    return start->index;
}

std::string letters_heard(KioskRoom& room, std::size_t from) {
    std::string letters;
    for (const TraceEvent& letter : room.trace().all(from, "letter")) letters += (letters.empty() ? "" : " ") + letter.text("text");
    return letters;
}

bool was_spelled(KioskRoom& room, std::size_t from) {
    const auto say = room.says(from, spelled);
    return say && room.was_said(*say);
}

Clock::duration distance_to_nearest(const std::vector<SeenChange>& changes, const Area& within, Moment to) {
    Clock::duration nearest = 1h;
    for (const SeenChange& change : changes)
        if (!overlap(change.where, within).empty()) nearest = std::min(nearest, std::chrono::abs(change.when - to));
    return nearest;
}

bool no_action_after(KioskRoom& room, std::size_t from, const std::string& name) {
    return !room.trace().find(from, "action", [&](const TraceEvent& e) { return e.text("name") == name; });
}

}  // namespace

TEST_CASE("Again held for a second spells the word being heard, each letter marked as it is heard, and reading goes on from that word",
          "[alone]") {
    KioskRoom room(options);
    const std::size_t start = read_to_fibro(room);
    const Moment held = room.input().hold(Key::pad_0);
    REQUIRE(was_spelled(room, start));
    room.input().release(Key::pad_0);
    CHECK(letters_heard(room, start) == spelled);
    const auto changes = room.screen().changes_since(held);
    for (const TraceEvent& letter : room.trace().all(start, "letter")) {
        CAPTURE(letter.text("text"));
        CHECK(to_ms(distance_to_nearest(changes, room.content_area(), letter.when)) < 150);
    }
    REQUIRE(room.heard(start, "all"));
    CHECK(words_heard(room.trace(), start) == all_of_it);
    CHECK(no_action_after(room, start, "again"));
}

TEST_CASE("Again pressed shortly says the sentence again and spells nothing") {
    KioskRoom room(options);
    const std::size_t start = read_to_fibro(room);
    const std::size_t mark = room.trace().mark();
    room.input().hold(Key::pad_0);
    std::this_thread::sleep_for(500ms);
    CHECK(no_action_after(room, mark, "again"));
    room.input().release(Key::pad_0);
    const auto again = room.heard(mark, "Many");
    REQUIRE(again);
    CHECK(again->number("word") == 0);
    REQUIRE(room.heard(again->index, "fibro"));
    CHECK(room.trace().all(start, "letter").empty());
}

TEST_CASE("while paused a word is spelled and the reading stays paused") {
    KioskRoom room(options);
    const std::size_t start = read_to_fibro(room);
    room.input().press(Key::pad_5);
    const std::size_t paused = room.trace().mark();
    room.input().hold(Key::pad_0);
    REQUIRE(was_spelled(room, paused));
    room.input().release(Key::pad_0);
    std::this_thread::sleep_for(100ms);
    const Moment spelled_by = Clock::now();
    std::this_thread::sleep_for(500ms);
    CHECK(room.trace().all(paused, "heard").empty());
    CHECK_FALSE(first_sound(room.recorder().since(spelled_by), spelled_by));
    room.input().press(Key::pad_5);
    REQUIRE(room.heard(paused, "all"));
    CHECK(words_heard(room.trace(), start) == all_of_it);
}

TEST_CASE("Spell this word stands in Help, and reading goes on from that word") {
    KioskRoom room(options);
    const std::size_t start = read_to_fibro(room);
    REQUIRE(go_to_item(room, "spell this word"));
    const std::size_t chosen = room.trace().mark();
    room.input().press(Key::pad_5);
    CHECK(room.on_screen("reading"));
    REQUIRE(was_spelled(room, chosen));
    CHECK(letters_heard(room, chosen) == spelled);
    REQUIRE(room.heard(chosen, "all"));
    CHECK(words_heard(room.trace(), start) == all_of_it);
}

TEST_CASE("another key pressed while Again is held does what it does, and leaves nothing paused") {
    KioskRoom room(options);
    const std::size_t start = read_to_fibro(room);
    const std::size_t mark = room.trace().mark();
    room.input().hold(Key::pad_0);
    std::this_thread::sleep_for(200ms);
    room.input().press(Key::pad_plus);
    CHECK(room.trace().wait_for(mark, "setting", [](const TraceEvent& e) { return e.text("name") == "volume"; }));
    std::this_thread::sleep_for(longer_than_a_second);
    room.input().release(Key::pad_0);
    REQUIRE(room.heard(mark, "all"));
    CHECK(room.trace().all(mark, "letter").empty());
    CHECK(no_action_after(room, mark, "again"));
    CHECK(words_heard(room.trace(), start) == all_of_it);
}

}  // namespace lectern::e2e
