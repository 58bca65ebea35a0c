#include "tests/bench/answer.hpp"

#include "tests/bench/measurements.hpp"

namespace lectern::bench {

using namespace std::chrono_literals;
using e2e::Clock;
using e2e::Moment;

void wait_for_silence(e2e::KioskRoom& room, Clock::duration length) {
    const bool silent = e2e::eventually(20s, [&] {
        const Moment now = Clock::now();
        return !e2e::last_sound(room.recorder().between(now - length, now));
    });
    if (!silent) cannot_measure("it is never silent");
}

double answer_time(e2e::KioskRoom& room, Moment pressed, const std::string& what, int threshold) {
    const auto sound = [&] { return e2e::first_sound(room.recorder().since(pressed), pressed, threshold); };
    if (!e2e::eventually(5s, [&] { return sound().has_value(); }, 10ms)) cannot_measure("no sound after " + what);
    std::this_thread::sleep_for(100ms);  // until the whole onset of the sound is recorded
    return e2e::to_ms(*sound() - pressed);
}

}  // namespace lectern::bench
