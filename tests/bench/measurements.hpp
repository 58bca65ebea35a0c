// What the bench measures, each on a kiosk of its own under a screen of 1920×1080 and a recorded null sink.
// They throw std::runtime_error where the kiosk does not get so far that there is something to measure.
#pragma once

#include <string>
#include <vector>

#include "tests/bench/figure.hpp"
#include "tests/e2e/kiosk_room.hpp"

namespace lectern::bench {

/// The screen and the sink of every measurement.
e2e::RoomOptions bench_room(std::vector<std::string> articles, std::vector<std::string> arguments = {});
/// Past Welcome and into the article.
void begin_reading(e2e::KioskRoom& room);
[[noreturn]] void cannot_measure(const std::string& what);

std::vector<Figure> measure_key_to_sound();
std::vector<Figure> measure_pause_to_silence();
/// The frame in which the mark moves, less the first sound of its word.
std::vector<Figure> measure_highlight(int latency_ms);
std::vector<Figure> measure_start();
std::vector<Figure> measure_parked();
std::vector<Figure> measure_cost_of_reading();
/// Reads without a break for so long.
std::vector<Figure> measure_soak(int minutes);

}  // namespace lectern::bench
