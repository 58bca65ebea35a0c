// R6, R7 and R9: how loud the kiosk can be made, measured by recording one sentence at every volume step.
#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>

#include "tests/e2e/harness/program/kiosk_room.hpp"
#include "tests/e2e/harness/sound/voice_activity.hpp"

namespace lectern::e2e {
namespace {

constexpr const char* article = R"(# Apples

Listen.

Apples and oranges are always on the old table in our house.
)";
constexpr int steps = 10;

/// Averages over all samples, because at the lowest step speech is below the usual threshold for sound.
double mean_level_db(const Recording& recording) {
    double sum = 0;
    for (const std::int16_t sample : recording.samples) sum += static_cast<double>(sample) * sample;
    return 10 * std::log10(sum / static_cast<double>(recording.samples.size()) / (32768.0 * 32768.0));
}

/// Repeats the sentence and returns the level of its first nine words.
double sentence_level_db(KioskRoom& room) {
    const std::size_t mark = room.trace().mark();
    room.input().press(Key::pad_0);
    const auto first = room.trace().wait_for(mark, "heard", [](const TraceEvent& e) { return e.number("word") == 0; });
    REQUIRE(first);
    const auto last = room.trace().wait_for(first->index, "heard", [](const TraceEvent& e) { return e.number("word") >= 9; }, 10s);
    REQUIRE(last);
    std::this_thread::sleep_for(30ms);
    return mean_level_db(room.recorder().between(first->when, last->when));
}

/// The levels from the softest step to the loudest; each step must be announced.
std::vector<double> levels_of_all_steps(KioskRoom& room) {
    for (int step = 0; step < steps; ++step) room.input().press(Key::pad_minus);
    REQUIRE(room.says(0, "Softest"));
    std::vector<double> levels = {sentence_level_db(room)};
    for (int step = 2; step <= steps; ++step) {
        const std::size_t mark = room.trace().mark();
        room.input().press(Key::pad_plus);
        CHECK(room.says(mark, "Volume " + std::to_string(step) + " of 10"));
        levels.push_back(sentence_level_db(room));
    }
    return levels;
}

}  // namespace

TEST_CASE("R5 R6 R7 R9 ten steps of volume, each told and heard, cover more than 20 dB, and none jumps more than 4 dB", "[alone]") {
    KioskRoom room({.articles = {article}, .arguments = {"--set", "voice.rate_wpm=350"}});
    REQUIRE(room.begin_past_opening());
    const std::vector<double> levels = levels_of_all_steps(room);
    CAPTURE(levels);
    for (std::size_t i = 1; i < levels.size(); ++i) {
        CHECK(levels[i] - levels[i - 1] > 1);
        CHECK(levels[i] - levels[i - 1] <= 4);
    }
    CHECK(levels.back() - levels.front() >= 20);
    const auto is_middle = [&](double level) { return level - levels.front() >= 12 && level < levels.back() - 1; };
    CHECK(std::ranges::any_of(levels, is_middle));
}

}  // namespace lectern::e2e
