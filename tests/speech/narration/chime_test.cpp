#include "speech/narration/chime.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <cstdlib>
#include <ebur128.h>
#include <numbers>

#include "speech/engine/loudness_leveller.hpp"
#include "tests/support/narration_room.hpp"
#include "tests/support/scripts.hpp"

using namespace lectern;
using namespace lectern::speech;
using namespace std::chrono_literals;

namespace {

double loudness(const std::vector<Sample>& samples) {
    ebur128_state* meter = ebur128_init(1, sample_rate_hz, EBUR128_MODE_I);
    ebur128_add_frames_short(meter, samples.data(), samples.size());
    double lufs = 0;
    ebur128_loudness_global(meter, &lufs);
    ebur128_destroy(&meter);
    return lufs;
}

/// The strength of this frequency between two times, in seconds.
double strength(const std::vector<Sample>& samples, double hz, double from_s, double to_s) {
    double re = 0;
    double im = 0;
    for (auto i = static_cast<std::size_t>(from_s * sample_rate_hz); i < static_cast<std::size_t>(to_s * sample_rate_hz); ++i) {
        const double phase = 2 * std::numbers::pi * hz * static_cast<double>(i) / sample_rate_hz;
        re += samples[i] * std::cos(phase);
        im += samples[i] * std::sin(phase);
    }
    return std::hypot(re, im);
}

}  // namespace

TEST_CASE("the chime is as loud as the voices and lasts about a second") {
    const auto samples = chime_samples();
    CHECK(samples.size() == 26460);
    CHECK(loudness(samples) == Approx(target_lufs).margin(1.5));
    for (const auto sample : samples) REQUIRE(std::abs(sample) < ceiling * 32768);
}

TEST_CASE("the chime begins and ends without a click") {
    const auto samples = chime_samples();
    CHECK(samples.front() == 0);
    CHECK(std::abs(samples.back()) < 33);  // -60 dB
    int largest_step = 0;
    for (std::size_t i = 1; i < samples.size(); ++i) largest_step = std::max(largest_step, std::abs(samples[i] - samples[i - 1]));
    CHECK(largest_step < 4000);  // a sine of 1.3 kHz at this level has steps this large
}

TEST_CASE("the chime is two notes, the lower one behind the higher") {
    const auto samples = chime_samples();
    CHECK(strength(samples, 659.26, 0, 0.4) > 5 * strength(samples, 523.25, 0, 0.4));
    CHECK(strength(samples, 523.25, 0.5, 1.1) > 2 * strength(samples, 659.26, 0.5, 1.1));
}

TEST_CASE("what interrupts with the chime is heard before the sentence, and reading goes on at its word") {
    tests::NarrationRoom room;
    room.narrator.read(std::make_shared<tests::PlainScript>(std::vector<std::vector<std::string>>{{"One two three"}}), room.now);
    room.pass(150ms);
    Utterance sentence;
    sentence.runs.push_back({"Listen", "en"});
    room.narrator.announce({chime(), std::make_shared<RenderedSpeech>(std::move(sentence))}, room.now);
    room.sound.clear();
    room.pass(1s);
    CHECK(room.heard() == std::vector<std::string>{"One", "two"});
    CHECK(std::ranges::any_of(room.sound, [](float sample) { return std::abs(sample) > 0.1F; }));
    room.pass(1s);
    CHECK(room.heard() == std::vector<std::string>{"One", "two", "two", "three"});
}
