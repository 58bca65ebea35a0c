// What the bench measures. Each measurement has its own kiosk with a screen of 1920×1080 and a recorded null sink, and throws
// std::runtime_error when the kiosk does not reach the state to be measured.
#pragma once

#include <string>
#include <vector>

#include "tests/bench/figure.hpp"
#include "tests/e2e/harness/program/kiosk_room.hpp"

namespace lectern::bench {

/// The screen and the sink that all measurements use.
e2e::RoomOptions bench_room(std::vector<std::string> articles, std::vector<std::string> arguments = {});
/// Goes past Welcome and opens the article.
void begin_reading(e2e::KioskRoom& room);
/// Such as ", 250 words a minute", for a figure's name.
std::string at_rate(int rate_wpm);
std::string rate_setting(int rate_wpm);
[[noreturn]] void cannot_measure(const std::string& what);

std::vector<Figure> measure_key_to_sound(int rate_wpm);
std::vector<Figure> measure_pause_to_silence(int rate_wpm);
/// The announcements of the article that ships with Lectern, such as "Section 2 of 6".
std::vector<Figure> measure_announcements();
/// The kiosk's answers next to Chromium's, which reads the same words through speech-dispatcher, measured one after the other; also as a
/// ratio. If Chromium is not installed, a line says so.
std::vector<Figure> measure_beside_chromium();
/// Measured on every screen.
std::vector<Figure> measure_key_to_pixels();
std::vector<Figure> measure_spoken_answers();
/// The kiosk's settings for measuring the highlight.
struct HighlightSetting {
    int rate_wpm = 160;
    int latency_ms = 10;
};
/// The time of the frame in which the mark moves, minus the time of the first sound of its word.
std::vector<Figure> measure_highlight(HighlightSetting setting);
std::vector<Figure> measure_start();
std::vector<Figure> measure_parked();
std::vector<Figure> measure_cost_of_reading();
/// The engine or the sound fails in the middle of a sentence.
std::vector<Figure> measure_faults();
/// Reads without a break for this many minutes.
std::vector<Figure> measure_soak(int minutes);

}  // namespace lectern::bench
