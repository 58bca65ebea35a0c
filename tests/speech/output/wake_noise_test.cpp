#include "speech/output/wake_noise.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <vector>

using namespace lectern::speech;

TEST_CASE("the noise that keeps an amplifier awake has a level of -90 dB and no offset") {
    WakeNoise noise;
    std::vector<float> sound(100000);
    noise.add_to(sound);
    double sum = 0;
    double squares = 0;
    for (const double sample : sound) {
        sum += sample;
        squares += sample * sample;
    }
    CHECK(10 * std::log10(squares / 100000) == Approx(-90.0).margin(0.1));
    CHECK(std::abs(sum / 100000) < 5e-7);
}

TEST_CASE("most of the noise is no zero on a card of 16 bits, and none of it is more than two steps") {
    WakeNoise noise;
    std::vector<float> sound(1000);
    noise.add_to(sound);
    const auto steps = [](float sample) { return std::lround(sample * 32768.0F); };
    CHECK(std::ranges::count_if(sound, [&](float sample) { return steps(sample) != 0; }) > 600);
    CHECK(std::ranges::all_of(sound, [&](float sample) { return std::abs(steps(sample)) <= 2; }));
}

TEST_CASE("the noise is added to what sounds") {
    WakeNoise noise;
    std::vector<float> sound(100, 0.5F);
    noise.add_to(sound);
    CHECK(std::ranges::all_of(sound, [](float sample) { return std::abs(sample - 0.5F) < 0.0001F; }));
    CHECK(sound.front() != 0.5F);
}
