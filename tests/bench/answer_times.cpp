// The time from a key press to the sound that answers it.
#include "tests/bench/answer.hpp"
#include "tests/bench/measurements.hpp"
#include "tests/e2e/harness/sound/voice_activity.hpp"

namespace lectern::bench {
namespace {

using namespace std::chrono_literals;
using e2e::Moment;

constexpr int presses = 44;

/// Sections whose headings begin with a vowel, because the silent closure of a plosive would be counted as waiting time.
std::string article_of_headings() {
    std::string article = "# Apples\n\nOpen all.\n";
    for (const char* heading : {"Oranges", "Eggs", "Olives", "Onions", "Ice", "Almonds", "Oats"})
        article += std::string("\n## ") + heading + "\n\nEverything is over.\n";
    return article;
}

}  // namespace

std::vector<Figure> measure_key_to_sound(int rate_wpm) {
    Figure figure{"key to first sound (next or previous section)" + at_rate(rate_wpm), "ms", "median ≤ 24 ms, p95 ≤ 32 ms"};
    e2e::KioskRoom room(bench_room({article_of_headings()}, {"--set", "voice.paragraph_pause_ms=4500", "--set", rate_setting(rate_wpm)}));
    begin_reading(room);
    for (int i = 0; i < presses; ++i) {
        // Past the word's start, and not in step with the blocks of sound.
        std::this_thread::sleep_for(250ms + std::chrono::milliseconds(i * 13 % 40));
        wait_for_silence(room, 150ms);
        // Seven times forward and seven times back. The very first press goes forward because there is nothing before it.
        const Moment pressed = room.input().press(i / 7 % 2 ? e2e::Key::pad_4 : e2e::Key::pad_6);
        figure.add(answer_time(room, pressed, "a section key"));
    }
    return {figure};
}

std::vector<Figure> measure_pause_to_silence(int rate_wpm) {
    Figure silence{"Pause key to silence" + at_rate(rate_wpm), "ms", "median ≤ 10 ms, p95 ≤ 20 ms"};
    Figure sound{"Play key to sound after a pause" + at_rate(rate_wpm), "ms", "—"};
    e2e::KioskRoom room(bench_room({}, {"--set", rate_setting(rate_wpm)}));
    begin_reading(room);
    for (int i = 0; i < 2 * presses && silence.samples.size() < presses; ++i) {
        if (!room.heard(room.trace().mark(), {}, 15s)) break;
        std::this_thread::sleep_for(std::chrono::milliseconds(20 + i * 17 % 60));
        const Moment paused = room.input().press(e2e::Key::pad_5);
        std::this_thread::sleep_for(450ms);
        const auto last = e2e::last_sound(room.recorder().between(paused - 100ms, paused + 400ms));
        const Moment resumed = room.input().press(e2e::Key::pad_5);
        std::this_thread::sleep_for(300ms);
        if (!last || *last < paused) continue;  // pressed between two words, so there was no sound to stop
        silence.add(e2e::to_ms(*last - paused));
        if (const auto first = e2e::first_sound(room.recorder().since(resumed), resumed)) sound.add(e2e::to_ms(*first - resumed));
    }
    if (silence.samples.empty()) cannot_measure("Pause was never pressed while the voice was heard");
    return {silence, sound};
}

std::vector<Figure> measure_announcements() {
    Figure figure{"key to first sound, \"Section 2 of 6\" in the article that ships", "ms", "median ≤ 24 ms, p95 ≤ 32 ms"};
    e2e::KioskRoom room(bench_room({}));
    begin_reading(room);
    std::this_thread::sleep_for(1s);
    room.input().press(e2e::Key::pad_5);  // paused, so that only the announcement is heard
    for (int i = 0; i < presses; ++i) {
        wait_for_silence(room, 300ms);
        std::this_thread::sleep_for(std::chrono::milliseconds(i * 13 % 40));
        const Moment pressed = room.input().press(i / 5 % 2 ? e2e::Key::pad_4 : e2e::Key::pad_6);
        figure.add(answer_time(room, pressed, "a section key", faint_sound));
    }
    return {figure};
}

std::vector<Figure> measure_parked() {
    Figure figure{"first sound from parked", "ms", "≤ 250 ms"};
    for (int i = 0; i < 5; ++i) {
        e2e::KioskRoom room(bench_room({article_of_headings()}, {"--set", "sound.park_after_s=5"}));
        if (!room.shown()) cannot_measure("no Welcome; " + room.program().errors());
        const auto parked = room.trace().wait_for(0, "audio", [](const e2e::TraceEvent& e) { return e.text("state") == "parked"; }, 20s);
        if (!parked) cannot_measure("the stream is never parked");
        std::this_thread::sleep_for(1s);
        figure.add(answer_time(room, room.input().press(e2e::Key::pad_5), "parking"));
    }
    return {figure};
}

}  // namespace lectern::bench
