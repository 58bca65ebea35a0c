#include "speech/engine/loudness_leveller.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <numbers>
#include <vector>

using namespace lectern::speech;

namespace {

/// One second of a 1 kHz sine in one channel. EBU R 128 measures it 3 LU below its peak level in dBFS.
std::vector<Sample> tone(double amplitude) {
    std::vector<Sample> samples(sample_rate_hz);
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] =
            static_cast<Sample>(amplitude * 32767 * std::sin(2 * std::numbers::pi * 1000 * static_cast<double>(i) / sample_rate_hz));
    return samples;
}

}  // namespace

TEST_CASE("a voice that was never heard is left as it is") {
    LoudnessLeveller leveller;
    CHECK_FALSE(leveller.knows("en"));
    CHECK(leveller.gain("en") == 1);
}

TEST_CASE("a loud voice is turned down and a soft one up to the same loudness") {
    LoudnessLeveller leveller;
    leveller.measure("loud", tone(0.4));   // -8 dBFS: -11 LUFS
    leveller.measure("soft", tone(0.05));  // -26 dBFS: -29 LUFS
    CHECK(20 * std::log10(leveller.gain("loud")) == Approx(-12).margin(0.5));
    CHECK(20 * std::log10(leveller.gain("soft")) == Approx(6).margin(0.5));
}

TEST_CASE("a gain moves by at most a decibel from one utterance to the next") {
    LoudnessLeveller leveller;
    leveller.measure("en", tone(0.1));
    const auto before = leveller.gain("en");
    for (int i = 0; i < 20; ++i) leveller.measure("en", tone(0.5));
    CHECK(20 * std::log10(leveller.gain("en") / before) == Approx(-1).margin(0.01));
}

TEST_CASE("silence tells nothing of a voice") {
    LoudnessLeveller leveller;
    leveller.measure("en", std::vector<Sample>(sample_rate_hz));
    CHECK_FALSE(leveller.knows("en"));
    CHECK(leveller.gain("en") == 1);
}

TEST_CASE("no sample rises over the ceiling and softer ones are not bent") {
    std::vector<Sample> samples = {32767, -32768, 10000, 16000};
    apply_gain(samples, 1.5F);
    CHECK(samples[0] <= static_cast<int>(ceiling * 32768));
    CHECK(samples[1] >= -static_cast<int>(ceiling * 32768));
    CHECK(samples[0] > 28000);
    CHECK(samples[2] == 15000);
    CHECK(samples[3] == 24000);
}
