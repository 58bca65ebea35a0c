#include <stdexcept>

#include "tests/bench/measurements.hpp"

namespace lectern::bench {

e2e::RoomOptions bench_room(std::vector<std::string> articles, std::vector<std::string> arguments) {
    return {.articles = std::move(articles),
            .arguments = std::move(arguments),
            .screen = {1920, 1080},
            .sink = e2e::Sink::rewinding,
            .latency_ms = 0};
}

std::string at_rate(int rate_wpm) {
    return ", " + std::to_string(rate_wpm) + " words a minute";
}

std::string rate_setting(int rate_wpm) {
    return "voice.rate_wpm=" + std::to_string(rate_wpm);
}

void cannot_measure(const std::string& what) {
    throw std::runtime_error("cannot measure: " + what);
}

void begin_reading(e2e::KioskRoom& room) {
    if (!room.begin()) cannot_measure("the kiosk does not begin to read; " + room.program().errors());
}

}  // namespace lectern::bench
