// Pause and Play, judged by the recorded sound.
#include <catch2/catch.hpp>

#include "tests/e2e/harness/program/articles.hpp"
#include "tests/e2e/harness/program/kiosk_room.hpp"
#include "tests/e2e/harness/sound/voice_activity.hpp"

namespace lectern::e2e {
namespace {

/// Covers the output latency of 20 ms, one block of the sound server, and a busy machine; the bench measures the exact figure.
constexpr auto soon = 150ms;

/// Reads the sentence again from its start and returns the moment of the key press.
Moment read_again(KioskRoom& room) {
    const std::size_t mark = room.trace().mark();
    const Moment pressed = room.input().press(Key::pad_0);
    REQUIRE(room.trace().wait_for(mark, "heard", [](const TraceEvent& e) { return e.number("word") == 0; }));
    return pressed;
}

}  // namespace

TEST_CASE("Pause silences the voice at once, and Play goes on at the sample that comes next", "[alone]") {
    KioskRoom room({.articles = {articles::one_long_sentence}, .arguments = {"--set", "voice.rate_wpm=200"}});
    REQUIRE(room.begin_past_opening());
    REQUIRE(room.heard(0, "Arthur"));

    const Moment whole_from = read_again(room);
    std::size_t mark = room.trace().mark();
    REQUIRE(room.heard(mark, "trees", 20s));
    const Recording whole = room.recorder().since(whole_from);

    const Moment again_from = read_again(room);
    mark = room.trace().mark();
    REQUIRE(room.heard(mark, "Emily", 20s));
    const Moment paused = room.input().press(Key::pad_5);
    std::this_thread::sleep_for(700ms);
    const Moment resumed = room.input().press(Key::pad_5);
    std::this_thread::sleep_for(700ms);
    const Recording broken = room.recorder().since(again_from);

    const auto fell_silent = last_sound(cut(broken, again_from, resumed));
    const auto sounded_again = first_sound(broken, resumed);
    REQUIRE(fell_silent);
    REQUIRE(sounded_again);
    CHECK(to_ms(*fell_silent - paused) < to_ms(soon));
    CHECK(to_ms(*sounded_again - resumed) < to_ms(soon));

    const auto before = find(cut(broken, *fell_silent - 500ms, *fell_silent), whole);
    const auto after = find(cut(broken, *sounded_again, *sounded_again + 500ms), whole);
    CAPTURE(to_ms(before->at - whole.start), before->likeness, to_ms(after->at - whole.start), after->likeness);
    REQUIRE(before);
    REQUIRE(after);
    CHECK(before->likeness > 0.9);
    CHECK(after->likeness > 0.9);
    // The part of the unbroken reading between the two pieces was neither lost nor said twice.
    CHECK(std::abs(to_ms(after->at - (before->at + 500ms))) < 60);
}

TEST_CASE("while paused nothing is heard and the mark stands still", "[alone]") {
    KioskRoom room({.articles = {articles::one_long_sentence}});
    REQUIRE(room.begin_past_opening());
    REQUIRE(room.heard(0, "uncle"));
    const Moment paused = room.input().press(Key::space);
    std::this_thread::sleep_for(soon);
    const std::size_t mark = room.trace().mark();
    std::this_thread::sleep_for(1s);
    CHECK(room.trace().all(mark, "heard").empty());
    CHECK_FALSE(first_sound(room.recorder().since(paused + soon), paused + soon));
}

}  // namespace lectern::e2e
