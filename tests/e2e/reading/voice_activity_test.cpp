// Tests of the harness's own sound analysis, on generated recordings.
#include "tests/e2e/harness/sound/voice_activity.hpp"

#include <catch2/catch.hpp>
#include <random>

namespace lectern::e2e {
namespace {

/// A recording of `frames` frames with noise from `first` up to `last` and silence elsewhere.
Recording noise(std::int64_t frames, std::int64_t first, std::int64_t last, std::int16_t peak = 8000) {
    Recording recording{Moment{} + 100s, std::vector<std::int16_t>(static_cast<std::size_t>(frames))};
    std::mt19937 random(1);
    std::uniform_int_distribution<int> value(-peak, peak);
    for (std::int64_t i = first; i < last; ++i)
        recording.samples[static_cast<std::size_t>(i)] = static_cast<std::int16_t>(value(random) | 512);
    return recording;
}

}  // namespace

TEST_CASE("first and last sound are found at their sample") {
    const Recording recording = noise(48000, 4800, 9600);
    CHECK(to_ms(*first_sound(recording, recording.start) - recording.start) == Approx(100).margin(0.1));
    CHECK(to_ms(*last_sound(recording) - recording.start) == Approx(200).margin(0.1));
    CHECK_FALSE(first_sound(recording, recording.start + 300ms));
}

TEST_CASE("one percent of full scale is still silence") {
    CHECK_FALSE(last_sound({Moment{}, std::vector<std::int16_t>(1000, 328)}));
}

TEST_CASE("silences and onsets are told apart from short gaps") {
    const Recording recording = noise(48000, 4800, 9600);
    CHECK(silences(recording, 50ms).size() == 2);
    REQUIRE(onsets(recording, 50ms).size() == 1);
    CHECK(onsets(recording, 150ms).empty());
}

TEST_CASE("a voice's pitch is that of its pulses, whatever noise stands beside them") {
    for (const int hz : {80, 120, 240}) {
        Recording recording = noise(96000, 48000, 96000, 3000);
        for (int i = 0; i < 48000; ++i) recording.samples[static_cast<std::size_t>(i)] = i % (recorded_rate_hz / hz) < 60 ? 12000 : -400;
        REQUIRE(pitch_hz(recording));
        CHECK(*pitch_hz(recording) == Approx(hz).epsilon(0.02));
    }
    CHECK_FALSE(pitch_hz(noise(48000, 4800, 43200)));
}

TEST_CASE("half the amplitude is six decibels less") {
    CHECK(*level_db(noise(48000, 0, 48000, 16000)) - *level_db(noise(48000, 0, 48000, 8000)) == Approx(6).margin(0.5));
    CHECK_FALSE(level_db(noise(4800, 0, 0)));
}

TEST_CASE("a piece is found where its loud and soft moments are, though the sound itself differs") {
    Recording whole = noise(96000, 0, 96000);
    Recording other = noise(96000, 0, 96000, 7000);
    std::mt19937 random(2);
    for (std::size_t syllable = 0; syllable < 20; ++syllable)
        for (std::size_t i = syllable * 4800, divisor = 1 + random() % 9; i < (syllable + 1) * 4800; ++i) {
            whole.samples[i] = static_cast<std::int16_t>(whole.samples[i] / static_cast<int>(divisor));
            other.samples[i] = static_cast<std::int16_t>(other.samples[i] / static_cast<int>(divisor));
        }
    const auto match = find(cut(other, other.start + 700ms, other.start + 1200ms), whole);
    REQUIRE(match);
    CHECK(match->likeness > 0.9);
    CHECK(to_ms(match->at - whole.start) == Approx(700).margin(5));
}

}  // namespace lectern::e2e
