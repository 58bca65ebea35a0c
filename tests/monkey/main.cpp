// The monkey does at random everything that visitors, staff and faults can do to the real program, with its own display and sound server.
// After every 25 s it rests and checks that no trace of what was done is left. `tests/monkey/run` builds and starts it.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <fstream>
#include <iostream>
#include <sched.h>
#include <sys/mount.h>

#include "tests/monkey/watched_room.hpp"

namespace lectern::monkey {
namespace {

using namespace std::chrono_literals;
using e2e::Clock;

constexpr auto between_rests = 25s;

/// A private mount namespace: whatever happens to the monkey, the file system mounted for a full disk ends with it.
void keep_mounts_to_itself() {
    if (::unshare(CLONE_NEWNS) == 0) ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
}

struct Options {
    std::uint64_t seed = std::random_device{}();
    int seconds = 60;
    std::string replay;
    std::vector<std::string> spared;
    std::filesystem::path kept = "monkey";
};

void let_loose(WatchedRoom& room, const Options& options, std::ostream& log) {
    Dice dice(options.seed);
    const auto until = Clock::now() + std::chrono::seconds(options.seconds);
    while (Clock::now() < until && room.complaints().empty()) {
        for (const auto rest = Clock::now() + between_rests; Clock::now() < std::min(rest, until) && room.complaints().empty();) {
            const Deed deed = dice.deed();
            if (std::ranges::find(options.spared, deed.what) != options.spared.end()) continue;
            log << to_line(deed) << std::endl;
            room.perform(deed);
        }
        log << "0 rest" << std::endl;
        room.perform({.what = "rest"});
    }
}

void repeat(WatchedRoom& room, const std::string& file) {
    std::ifstream lines(file);
    for (std::string line; std::getline(lines, line) && room.complaints().empty();)
        if (const auto deed = deed_from(line)) room.perform(*deed);
}

int run(const Options& options) {
    keep_mounts_to_itself();
    const auto folder = options.kept / std::to_string(options.seed);
    std::filesystem::create_directories(folder);
    std::cout << "seed " << options.seed << std::endl;
    WatchedRoom room(options.seed % 2 == 1);  // odd seeds use a touch screen
    room.learn();
    if (options.replay.empty()) {
        std::ofstream log(folder / "deeds");
        let_loose(room, options, log);
    } else {
        repeat(room, options.replay);
    }
    room.end();
    std::cout << room.summary() << std::endl;
    if (room.complaints().empty()) return 0;
    room.keep_evidence(folder);
    std::cout << "What was done and the trace are in " << folder.string() << "; repeat it with --replay " << (folder / "deeds").string()
              << std::endl;
    return 1;
}

}  // namespace
}  // namespace lectern::monkey

int main(int argc, char** argv) {
    lectern::monkey::Options options;
    CLI::App app("Does everything to Lectern that can be done, at random");
    app.add_option("--seed", options.seed, "The same seed, the same deeds");
    app.add_option("--seconds", options.seconds, "For so long, and to the end of the visit after that");
    app.add_option("--replay", options.replay, "Repeat the deeds of this file");
    app.add_option("--spare", options.spared,
                   "Leave such deeds out, to see what others find: engine, stand-in, sound, display, window, disk, staff...");
    app.add_option("--keep", options.kept, "Where the deeds and, after a complaint, the trace are left");
    CLI11_PARSE(app, argc, argv);
    try {
        return lectern::monkey::run(options);
    } catch (const std::exception& error) {
        std::cerr << "monkey: " << error.what() << '\n';
        return 2;
    }
}
