// The pause at the end of a sentence without a full stop, and a very long sentence without any punctuation.
#include <algorithm>
#include <catch2/catch.hpp>

#include "tests/e2e/harness/program/kiosk_room.hpp"
#include "tests/e2e/harness/sound/voice_activity.hpp"

namespace lectern::e2e {
namespace {

constexpr const char* heading_and_list = R"(# Animals

Listen.

## Apes

Anna eats apples, oranges.

- Always
- Also

Over.
)";

/// The silence in ms before this word, which must begin with a vowel.
double pause_before_ms(KioskRoom& room, const std::string& word) {
    const auto heard = room.heard(0, word, 20s);
    REQUIRE(heard);
    const auto at_word = [&](const Span& gap) { return std::chrono::abs(gap.to - heard->when) < 60ms; };
    std::optional<Span> pause;
    eventually(
        2s,
        [&] {
            const auto gaps = silences(room.recorder().between(heard->when - 4s, heard->when + 200ms), 15ms);
            const auto found = std::ranges::find_if(gaps, at_word);
            if (found != gaps.end()) pause = *found;
            return pause.has_value();
        },
        50ms);
    CAPTURE(word);
    REQUIRE(pause);
    return to_ms(pause->length());
}

std::string words_without_marks(int count) {
    std::string text;
    for (int i = 0; i < count; ++i) text += (i % 2 == 0 ? "apples " : "oranges ");
    return text;
}

double median(std::vector<double> values) {
    REQUIRE_FALSE(values.empty());
    std::ranges::sort(values);
    return values[values.size() / 2];
}

struct Answers {
    std::vector<double> to_sound_ms;
    std::vector<double> to_silence_ms;
};

/// Three times: repeats the current sentence and pauses it soon after. The reading is paused before and afterwards.
Answers again_and_pause(KioskRoom& room) {
    Answers answers;
    for (int i = 0; i < 3; ++i) {
        std::this_thread::sleep_for(150ms);  // paused, so it becomes silent
        const Moment again = room.input().press(Key::pad_0);
        std::this_thread::sleep_for(300ms + i * 13ms);
        const Moment paused = room.input().press(Key::pad_5);
        std::this_thread::sleep_for(200ms);
        const Recording recording = room.recorder().since(again);
        const auto sound = first_sound(recording, again);
        const auto silence = last_sound(recording);
        REQUIRE(sound);
        answers.to_sound_ms.push_back(to_ms(*sound - again));
        answers.to_silence_ms.push_back(std::max(0.0, to_ms(*silence - paused)));
    }
    return answers;
}

}  // namespace

TEST_CASE("headings and list items end in a pause longer than a comma's, though no full stop stands there", "[alone]") {
    KioskRoom room({.articles = {heading_and_list}, .arguments = {"--set", "voice.rate_wpm=250"}});
    REQUIRE(room.begin_past_opening());
    const double comma = pause_before_ms(room, "oranges");
    const double heading = pause_before_ms(room, "Anna");
    const double item = pause_before_ms(room, "Also");
    CAPTURE(comma, heading, item);
    CHECK(heading > comma + 100);
    CHECK(item > comma + 100);
}

TEST_CASE("a sentence of two thousand words without a mark starts and stops as quickly as a short one", "[alone]") {
    // The two sentences are further apart than the kiosk synthesizes ahead; otherwise the short one might wait for the long one.
    const std::string article =
        "# Ones\n\nListen.\n\nApples are always orange\n\nEggs.\n\nIce.\n\nOats.\n\n" + words_without_marks(2000) + "\n";
    KioskRoom room({.articles = {article}, .arguments = {"--set", "voice.rate_wpm=300"}});
    REQUIRE(room.begin_past_opening());
    room.input().press(Key::pad_5);
    const Answers of_short = again_and_pause(room);
    const std::size_t mark = room.trace().mark();
    for (int i = 0; i < 4; ++i) room.input().press(Key::pad_2);
    REQUIRE(room.heard(mark, "apples"));
    room.input().press(Key::pad_5);
    const Answers of_long = again_and_pause(room);
    CAPTURE(of_short.to_sound_ms, of_long.to_sound_ms, of_short.to_silence_ms, of_long.to_silence_ms);
    CHECK(median(of_long.to_sound_ms) < median(of_short.to_sound_ms) + 60);
    CHECK(median(of_long.to_silence_ms) < median(of_short.to_silence_ms) + 60);
    CHECK(room.trace().last("heard")->number("sentence") == 6);
}

}  // namespace lectern::e2e
