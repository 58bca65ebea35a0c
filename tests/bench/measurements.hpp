// What the bench measures, each on a kiosk of its own under a screen of 1920×1080 and a recorded null sink.
// They throw std::runtime_error where the kiosk does not get so far that there is something to measure.
#pragma once

#include <string>
#include <vector>

#include "tests/bench/figure.hpp"
#include "tests/e2e/harness/program/kiosk_room.hpp"

namespace lectern::bench {

/// The screen and the sink of every measurement.
e2e::RoomOptions bench_room(std::vector<std::string> articles, std::vector<std::string> arguments = {});
/// Past Welcome and into the article.
void begin_reading(e2e::KioskRoom& room);
/// ", 250 words a minute", for a figure's name.
std::string at_rate(int rate_wpm);
std::string rate_setting(int rate_wpm);
[[noreturn]] void cannot_measure(const std::string& what);

std::vector<Figure> measure_key_to_sound(int rate_wpm);
std::vector<Figure> measure_pause_to_silence(int rate_wpm);
/// The announcements of the article that ships, "Section 2 of 6".
std::vector<Figure> measure_announcements();
/// Ours beside Chromium's, which reads the same words through speech-dispatcher, one after the other; as a ratio, too. Where Chromium is
/// not installed, a line says so.
std::vector<Figure> measure_beside_chromium();
/// On every screen.
std::vector<Figure> measure_key_to_pixels();
std::vector<Figure> measure_spoken_answers();
/// How the kiosk is set for measuring the highlight.
struct HighlightSetting {
    int rate_wpm = 160;
    int latency_ms = 10;
};
/// The frame in which the mark moves, less the first sound of its word.
std::vector<Figure> measure_highlight(HighlightSetting setting);
std::vector<Figure> measure_start();
std::vector<Figure> measure_parked();
std::vector<Figure> measure_cost_of_reading();
/// The engine and the sound fail in the middle of a sentence.
std::vector<Figure> measure_faults();
/// Reads without a break for so long.
std::vector<Figure> measure_soak(int minutes);

}  // namespace lectern::bench
