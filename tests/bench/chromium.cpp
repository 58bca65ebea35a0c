// For comparison: the same words read aloud by a page in Chromium.
#include <cstdio>

#include "tests/bench/answer.hpp"
#include "tests/bench/chromium_reader.hpp"
#include "tests/bench/measurements.hpp"
#include "tests/e2e/harness/sound/voice_activity.hpp"

namespace lectern::bench {
namespace {

using namespace std::chrono_literals;
using e2e::Moment;

constexpr int presses = 30;
constexpr int rate_wpm = 160;

void measure_headings(ChromiumReader& reader, Figure& figure) {
    for (int i = 0; i < presses; ++i) {
        // Long enough for a heading to end, and not in step with the blocks of sound.
        std::this_thread::sleep_for(1500ms + std::chrono::milliseconds(i * 13 % 40));
        const Moment pressed = reader.input().press(ChromiumReader::next_heading);
        std::this_thread::sleep_for(500ms);
        if (const auto first = e2e::first_sound(reader.recorder().since(pressed), pressed)) figure.add(e2e::to_ms(*first - pressed));
    }
}

void measure_silence(ChromiumReader& reader, Figure& figure) {
    for (int i = 0; i < presses; ++i) {
        reader.input().press(ChromiumReader::sentence);
        std::this_thread::sleep_for(1200ms + std::chrono::milliseconds(i * 171 % 600));
        const Moment pressed = reader.input().press(ChromiumReader::silence);
        std::this_thread::sleep_for(700ms);
        const auto last = e2e::last_sound(reader.recorder().between(pressed - 100ms, pressed + 400ms));
        if (last && *last >= pressed) figure.add(e2e::to_ms(*last - pressed));
    }
}

Figure ratio(const std::string& what, const std::string& goal, const Figure& ours, const Figure& theirs) {
    return {what + ", ours as a part of Chromium's, medians", "", goal, {percentile(ours.samples, 50) / percentile(theirs.samples, 50)}};
}

}  // namespace

std::vector<Figure> measure_beside_chromium() {
    Figure sound{"Chromium: key to first sound", "ms", "—"};
    Figure silence{"Chromium: cancel() by a key to silence", "ms", "—"};
    if (!ChromiumReader::is_installed()) {
        std::fputs("Chromium is not measured: install chromium, speech-dispatcher and speech-dispatcher-espeak-ng to compare\n", stderr);
        return {sound, silence};
    }
    {
        ChromiumReader reader;
        measure_headings(reader, sound);
        measure_silence(reader, silence);
    }
    Figure our_sound = measure_key_to_sound(rate_wpm).front();
    Figure our_silence = measure_pause_to_silence(rate_wpm).front();
    for (Figure* ours : {&our_sound, &our_silence}) ours->name = "beside it: " + ours->name;
    return {sound,   our_sound,   ratio("key to first sound", "≤ 0.5", our_sound, sound),
            silence, our_silence, ratio("Pause key to silence", "≤ 1", our_silence, silence)};
}

}  // namespace lectern::bench
