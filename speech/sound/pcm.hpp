// Sound between the voice worker and the output: mono 16-bit samples in blocks tagged with their epoch, and the marks that tie frames to
// words.
#pragma once

#include <array>
#include <chrono>
#include <cstdint>

#include "speech/sound/clock.hpp"
#include "speech/text/utterance.hpp"

namespace lectern::speech {

/// Incremented by every interruption: a stop, a jump, a change of voice. Sound of an older epoch is dropped.
using Epoch = std::uint64_t;
using Sample = std::int16_t;

/// eSpeak NG's formant voices all speak at this rate.
inline constexpr int sample_rate_hz = 22050;

constexpr Clock::duration duration_of_frames(std::int64_t frames) {
    return std::chrono::nanoseconds(frames * 1'000'000'000 / sample_rate_hz);
}

constexpr std::int64_t frames_in(std::chrono::nanoseconds time) {
    return time.count() * sample_rate_hz / 1'000'000'000;
}

/// Utterance::words[word] begins at `frame` of the utterance.
struct TimingMark {
    std::uint32_t frame = 0;
    std::uint32_t word = 0;

    friend bool operator==(const TimingMark&, const TimingMark&) = default;
};

/// One slot of the ring.
struct PcmBlock {
    static constexpr std::size_t capacity = 256;

    Epoch epoch = 0;
    UtteranceId utterance = 0;
    std::uint32_t first_frame = 0;  ///< within the utterance
    std::uint32_t count = 0;
    bool last = false;  ///< the utterance ends with this block
    std::array<Sample, capacity> samples{};
};

/// A report of frames that an output has taken, and of when the first of them is heard.
struct PlayedRun {
    Epoch epoch = 0;
    UtteranceId utterance = 0;
    std::uint32_t first_frame = 0;
    std::uint32_t count = 0;
    bool last = false;
    TimePoint heard_at;
    bool merged = false;  ///< replaces several runs that were not taken in time: its end is exact, times inside it are approximate
};

}  // namespace lectern::speech
