#include "speech/output/resampler.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <numbers>
#include <vector>

using namespace lectern::speech;

namespace {

/// Resamples in pieces of 100 frames, as callbacks would.
std::vector<float> all_of(Resampler& resampler, const std::vector<float>& in, std::size_t wanted) {
    std::vector<float> out(wanted);
    std::size_t taken = 0;
    std::size_t made = 0;
    while (made < wanted && taken < in.size()) {
        const auto piece = std::span(in).subspan(taken, std::min<std::size_t>(100, in.size() - taken));
        const auto moved = resampler.process(piece, std::span(out).subspan(made));
        taken += moved.taken;
        made += moved.made;
    }
    out.resize(made);
    return out;
}

std::vector<float> tone(double hz, int rate, std::size_t frames) {
    std::vector<float> sound(frames);
    for (std::size_t i = 0; i < frames; ++i)
        sound[i] = static_cast<float>(std::sin(2 * std::numbers::pi * hz * static_cast<double>(i) / rate));
    return sound;
}

double loudest(std::span<const float> sound) {
    double peak = 0;
    for (const float sample : sound) peak = std::max(peak, std::abs(static_cast<double>(sample)));
    return peak;
}

}  // namespace

TEST_CASE("a click comes out after the delay that the resampler tells") {
    const auto rate = GENERATE(44100, 48000, 96000);
    Resampler resampler(22050, rate);
    std::vector<float> in(4000);
    in[1000] = 1;
    const auto out = all_of(resampler, in, 100000);
    const auto peak = std::ranges::max_element(out) - out.begin();
    const double seconds = static_cast<double>(1000 + resampler.delay_frames()) / 22050;
    CHECK(static_cast<double>(peak) / rate == Approx(seconds).margin(0.00003));
}

TEST_CASE("a second stays a second") {
    Resampler resampler(22050, 48000);
    const auto out = all_of(resampler, std::vector<float>(22050, 0.5F), 100000);
    CHECK(out.size() >= 47999);
    CHECK(out.size() <= 48001);
}

TEST_CASE("a tone keeps its level and its shape") {
    Resampler resampler(22050, 44100);
    const auto out = all_of(resampler, tone(1000, 22050, 22050), 100000);
    const auto settled = std::span(out).subspan(2000, 40000);
    CHECK(loudest(settled) == Approx(1.0).margin(0.01));
    // The largest difference from the ideal sine, whose phase is known from the delay.
    double rest = 0;
    for (std::size_t i = 0; i < settled.size(); ++i) {
        const double at = static_cast<double>(i + 2000) / 44100 - static_cast<double>(resampler.delay_frames()) / 22050;
        rest = std::max(rest, std::abs(settled[i] - std::sin(2 * std::numbers::pi * 1000 * at)));
    }
    CHECK(rest < 0.003);  // -50 dB
}
