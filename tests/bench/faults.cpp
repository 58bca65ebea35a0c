// What is heard when something breaks in the middle of a sentence: the longest silence until the voice continues.
#include <algorithm>
#include <csignal>
#include <fstream>
#include <thread>

#include "tests/bench/measurements.hpp"
#include "tests/bench/process_cost.hpp"
#include "tests/e2e/harness/sound/voice_activity.hpp"

namespace lectern::bench {
namespace {

using namespace std::chrono_literals;
using e2e::Clock;
using e2e::Moment;

constexpr int times = 5;
constexpr auto listened = 4s;

/// A sentence without punctuation, so that the voice makes no long pauses of its own.
constexpr const char* one_long_sentence =
    "# A walk\n\nListen.\n\nIn the early evening our uncle Arthur and his older sister Emily always went out of the house and along the "
    "river "
    "under all the old trees and over another wooden bridge until they came to an inn at the edge of a village where everybody knew them "
    "and everything was always as it had always been in every year that anybody in all the houses around it was able to remember.\n";

pid_t engine_of(e2e::KioskRoom& room) {
    for (const pid_t pid : process_tree(room.program().process().pid())) {
        std::string name;
        std::getline(std::ifstream("/proc/" + std::to_string(pid) + "/comm"), name);
        if (name == "lectern-speech") return pid;
    }
    cannot_measure("the speech engine has no process");
}

/// Reads to a place in the sentence; how much is already synthesized by then varies.
void read_into_the_sentence(e2e::KioskRoom& room) {
    if (!room.begin_past_opening() || !room.heard(0, "uncle", 20s)) cannot_measure("the sentence is not read");
}

double longest_silence_ms(const e2e::Recording& recording) {
    Clock::duration longest{};
    for (const auto& gap : e2e::silences(recording, 10ms)) longest = std::max(longest, gap.length());
    return e2e::to_ms(longest);
}

/// Breaks the engine while a sentence is heard, so that the next one is requested from a broken engine.
Figure measure_engine(const std::string& what, int signal) {
    Figure figure{"longest silence, " + what, "ms", "—"};
    for (int i = 0; i < times; ++i) {
        e2e::KioskRoom room(bench_room({one_long_sentence}, {"--set", "voice.rate_wpm=250"}));
        read_into_the_sentence(room);
        const Moment broken = Clock::now();
        ::kill(engine_of(room), signal);
        std::this_thread::sleep_for(listened);
        figure.add(longest_silence_ms(room.recorder().between(broken - 300ms, broken + listened)));
    }
    return figure;
}

/// Measured while paused, because in running speech the start of the answer cannot be told apart.
Figure measure_jump(const std::string& what, int signal) {
    Figure figure{"Again to its first sound, " + what, "ms", "—"};
    for (int i = 0; i < times; ++i) {
        e2e::KioskRoom room(bench_room({one_long_sentence}));
        read_into_the_sentence(room);
        room.input().press(e2e::Key::pad_5);
        std::this_thread::sleep_for(300ms);
        ::kill(engine_of(room), signal);
        const Moment pressed = room.input().press(e2e::Key::pad_0);
        std::this_thread::sleep_for(listened);
        const auto sound = e2e::first_sound(room.recorder().since(pressed), pressed);
        if (!sound) cannot_measure("Again is not heard");
        figure.add(e2e::to_ms(*sound - pressed));
    }
    return figure;
}

/// The server crashes and starts again at once, as in a restart.
Figure measure_sound_server() {
    Figure figure{"silence, sound server restarted", "ms", "—"};
    for (int i = 0; i < times; ++i) {
        e2e::KioskRoom room(bench_room({one_long_sentence}, {"--set", "voice.rate_wpm=250"}));
        read_into_the_sentence(room);
        const Moment broken = Clock::now();
        room.sound().crash();
        room.start_sound();
        std::optional<Moment> sound;
        e2e::eventually(
            15s, [&] { return (sound = e2e::first_sound(room.recorder().since(broken + 100ms), broken + 100ms)).has_value(); }, 20ms);
        if (!sound) cannot_measure("the voice does not come back");
        figure.add(e2e::to_ms(*sound - broken));
    }
    return figure;
}

Figure measure_other_default() {
    Figure figure{"longest silence, another loudspeaker becomes the default one", "ms", "—"};
    for (int i = 0; i < times; ++i) {
        e2e::KioskRoom room(bench_room({one_long_sentence}, {"--set", "voice.rate_wpm=250"}));
        room.sound().add_other_sink();
        const e2e::Recorder other(room.sound(), "other.monitor");
        read_into_the_sentence(room);
        const Moment changed = Clock::now();
        room.sound().make_default("other");
        std::this_thread::sleep_for(listened);
        auto heard = room.recorder().between(changed - 300ms, changed + listened);
        const auto there = other.between(changed - 300ms, changed + listened);
        for (std::size_t k = 0; k < std::min(heard.samples.size(), there.samples.size()); ++k)
            if (std::abs(there.samples[k]) > std::abs(heard.samples[k])) heard.samples[k] = there.samples[k];
        figure.add(longest_silence_ms(heard));
    }
    return figure;
}

}  // namespace

std::vector<Figure> measure_faults() {
    return {measure_engine("engine crashes while a sentence is heard", SIGSEGV),
            measure_engine("engine hangs while a sentence is heard", SIGSTOP),
            measure_jump("engine just crashed", SIGSEGV),
            measure_jump("engine hangs", SIGSTOP),
            measure_sound_server(),
            measure_other_default()};
}

}  // namespace lectern::bench
