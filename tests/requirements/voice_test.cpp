// R3 and R4: the voice and the mark on the screen move together, and every key press stops the voice.
#include <algorithm>
#include <catch2/catch.hpp>

#include "tests/bench/figure.hpp"
#include "tests/e2e/harness/program/articles.hpp"
#include "tests/e2e/harness/program/kiosk_room.hpp"
#include "tests/e2e/harness/sound/voice_activity.hpp"

namespace lectern::e2e {
namespace {

/// Each word follows a pause and begins with a vowel, so that its sound starts exactly with the word.
constexpr const char* single_words = R"(# Apples

Listen.

Oranges. Eggs. Olives. Onions. Ice. Almonds. Oats. Apricots. Aubergines. Endives. Apples. Oil. Anise. Ants.
)";

/// The distance in ms to the nearest of the other moments; nothing when none is near enough to belong to the same word.
std::optional<double> distance_ms(const std::vector<Moment>& others, Moment from) {
    double nearest = 200;
    for (const Moment other : others) nearest = std::min(nearest, std::abs(to_ms(other - from)));
    return nearest < 200 ? std::optional(nearest) : std::nullopt;
}

std::vector<Moment> changes_of_content(KioskRoom& room, Moment from) {
    std::vector<Moment> moments;
    for (const SeenChange& change : room.screen().changes_since(from))
        if (!overlap(change.where, room.content_area()).empty()) moments.push_back(change.when);
    return moments;
}

double latency_ms(KioskRoom& room) {
    const auto open = room.trace().last("audio", [](const TraceEvent& e) { return e.text("state") == "open"; });
    REQUIRE(open);
    return open->number("latency_ms");
}

/// Starts the current sentence again and waits until its third word is heard.
void read_again(KioskRoom& room) {
    const std::size_t mark = room.trace().mark();
    room.input().press(Key::pad_0);
    REQUIRE(room.trace().wait_for(mark, "heard", [](const TraceEvent& e) { return e.number("word") >= 2; }));
}

/// Milliseconds from the key to the last sound; nothing when the key was pressed between two words.
std::optional<double> pause_to_silence_ms(KioskRoom& room) {
    const Moment paused = room.input().press(Key::pad_5);
    std::this_thread::sleep_for(400ms);
    const auto last = last_sound(room.recorder().between(paused - 100ms, paused + 350ms));
    room.input().press(Key::pad_5);
    return last && *last > paused ? std::optional(to_ms(*last - paused)) : std::nullopt;
}

bool is_interrupted(const TraceEvent& said) {
    return !said.fields.value("completed", true);
}

}  // namespace

TEST_CASE("R3 a word is marked on the screen within 50 ms of its sound", "[alone]") {
    KioskRoom room({.articles = {single_words}, .arguments = {"--set", "voice.rate_wpm=220", "--set", "voice.sentence_pause_ms=350"}});
    REQUIRE(room.begin_past_opening());
    const Moment from = Clock::now();
    REQUIRE(room.heard(0, "Ants", 40s));
    std::this_thread::sleep_for(400ms);
    const std::vector<Moment> changes = changes_of_content(room, from);
    std::vector<double> distances;
    for (const Moment onset : onsets(room.recorder().since(from), 120ms))
        if (const auto distance = distance_ms(changes, onset)) distances.push_back(*distance);
    CHECK(distances.size() >= 10);
    CHECK(bench::percentile(distances, 50) <= 50);
}

TEST_CASE("R4 Pause silences the voice within the output's latency and 25 ms", "[alone]") {
    KioskRoom room({.articles = {articles::one_long_sentence}, .arguments = {"--set", "voice.rate_wpm=200"}});
    REQUIRE(room.begin_past_opening());
    std::vector<double> times;
    for (int i = 0; i < 12 && times.size() < 7; ++i) {
        read_again(room);
        std::this_thread::sleep_for(20ms * (i % 4));
        if (const auto time = pause_to_silence_ms(room)) times.push_back(*time);
    }
    CHECK(times.size() >= 5);
    CHECK(bench::percentile(times, 50) <= latency_ms(room) + 25);
}

TEST_CASE("R4 any answer waits for the voice's silence, and the reading goes on from the word that was interrupted", "[alone]") {
    KioskRoom room({.articles = {articles::one_long_sentence}, .arguments = {"--set", "voice.rate_wpm=300"}});
    REQUIRE(room.begin_past_opening());
    for (const Key key : {Key::pad_point, Key::pad_plus, Key::pad_multiply, Key::t}) {
        CAPTURE(static_cast<unsigned>(key));
        read_again(room);
        const std::size_t mark = room.trace().mark();
        room.input().press(key);
        const auto answer = room.says(mark, "");
        const auto silenced = room.trace().wait_for(mark, "said", is_interrupted);
        REQUIRE(answer);
        REQUIRE(silenced);
        CHECK(silenced->when <= answer->when + 20ms);
        const auto word = room.trace().last("heard", [&](const TraceEvent& e) { return e.index < answer->index; });
        const auto on = room.heard(answer->index, {}, 20s);
        REQUIRE(on);
        CHECK(on->number("sentence") == word->number("sentence"));
        CHECK(on->number("word") >= word->number("word"));
        CHECK(on->number("word") <= word->number("word") + word->number("words"));
    }
}

}  // namespace lectern::e2e
