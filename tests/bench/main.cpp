// Measures what a user hears and sees of the release build and prints it as a Markdown table.
//
//   lectern_bench [--interface | --only NAME | --soak MINUTES]
//
// The program is named by the environment variable LECTERN, or is build/release/kiosk/lectern. Exits with 1 only if something could not be
// measured.
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <exception>
#include <fstream>
#include <functional>
#include <string>
#include <thread>
#include <unistd.h>
#include <utility>

#include "tests/bench/measurements.hpp"

namespace {

using lectern::bench::Figure;
using Measurement = std::pair<std::string, std::function<std::vector<Figure>()>>;

/// From slow to fast; visitors start with 160 words a minute.
std::vector<Figure> at_each_rate(const std::function<std::vector<Figure>(int)>& measure) {
    std::vector<Figure> all;
    for (const int rate : {100, 160, 250, 400}) {
        for (auto& figure : measure(rate)) all.push_back(std::move(figure));
    }
    return all;
}

std::vector<Measurement> reading_measurements() {
    namespace bench = lectern::bench;
    return {{"key", [] { return at_each_rate(bench::measure_key_to_sound); }},
            {"pause", [] { return at_each_rate(bench::measure_pause_to_silence); }},
            {"announcements", bench::measure_announcements},
            {"chromium", bench::measure_beside_chromium},
            {"highlight", [] { return at_each_rate([](int rate) { return bench::measure_highlight({.rate_wpm = rate}); }); }},
            {"highlight100", [] { return bench::measure_highlight({.latency_ms = 100}); }},
            {"start", bench::measure_start},
            {"parked", bench::measure_parked},
            {"cost", bench::measure_cost_of_reading},
            {"faults", bench::measure_faults}};
}

std::vector<Measurement> interface_measurements() {
    return {{"pixels", lectern::bench::measure_key_to_pixels}, {"answers", lectern::bench::measure_spoken_answers}};
}

std::string processor_name() {
    std::ifstream in("/proc/cpuinfo");
    for (std::string line; std::getline(in, line);)
        if (line.starts_with("model name")) return line.substr(line.find(": ") + 2);
    return "unknown processor";
}

std::string commit() {
    std::string text;
    const std::string command = "git -C '" LECTERN_SOURCE_DIR "' describe --always --dirty 2>/dev/null";
    if (FILE* pipe = ::popen(command.c_str(), "r")) {
        char buffer[64];
        while (std::fgets(buffer, sizeof buffer, pipe)) text += buffer;
        ::pclose(pipe);
    }
    while (!text.empty() && text.back() == '\n') text.pop_back();
    return text.empty() ? "unknown" : text;
}

std::string today() {
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    char text[16];
    std::strftime(text, sizeof text, "%Y-%m-%d", ::gmtime_r(&now, &parts));
    return text;
}

bool measure(const Measurement& measurement) {
    std::fprintf(stderr, "measuring: %s\n", measurement.first.c_str());
    try {
        for (const Figure& figure : measurement.second()) std::fputs(table_line(figure).c_str(), stdout);
        std::fflush(stdout);
        return true;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s: %s\n", measurement.first.c_str(), error.what());
        return false;
    }
}

struct Wishes {
    std::string only;
    bool interface = false;
    int soak_minutes = 0;
};

Wishes read_arguments(int count, char** arguments) {
    Wishes wishes;
    wishes.interface = count == 2 && std::string(arguments[1]) == "--interface";
    for (int i = 1; i + 1 < count; i += 2) {
        if (std::string(arguments[i]) == "--only") wishes.only = arguments[i + 1];
        if (std::string(arguments[i]) == "--soak") wishes.soak_minutes = std::atoi(arguments[i + 1]);
    }
    return wishes;
}

}  // namespace

int main(int count, char** arguments) {
    ::setenv("LECTERN", LECTERN_SOURCE_DIR "/build/release/kiosk/lectern", 0);  // NOLINT(concurrency-mt-unsafe): the only thread yet
    const std::string program = lectern::e2e::program_file();
    if (::access(program.c_str(), X_OK) != 0) {
        std::fprintf(stderr, "%s is not there: build the release preset first\n", program.c_str());
        return 1;
    }
    const Wishes wishes = read_arguments(count, arguments);
    std::printf("%s, %u cores; commit %s; %s\n\n%s", processor_name().c_str(), std::thread::hardware_concurrency(), commit().c_str(),
                today().c_str(), lectern::bench::table_head().c_str());
    bool complete = true;
    if (wishes.soak_minutes > 0) {
        complete = measure({"soak", [&] { return lectern::bench::measure_soak(wishes.soak_minutes); }});
    } else {
        for (const Measurement& measurement : wishes.interface ? interface_measurements() : reading_measurements())
            if (wishes.only.empty() || wishes.only == measurement.first) complete = measure(measurement) && complete;
    }
    return complete ? 0 : 1;
}
