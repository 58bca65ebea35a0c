// A piece of recorded sound in which every sample has a time.
#pragma once

#include <cstdint>
#include <vector>

#include "tests/e2e/harness/program/moment.hpp"

namespace lectern::e2e {

constexpr int recorded_rate_hz = 48000;

inline Clock::duration frames_to_time(std::int64_t frames) {
    return std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(static_cast<double>(frames) / recorded_rate_hz));
}

inline std::int64_t time_to_frames(Clock::duration time) {
    return static_cast<std::int64_t>(std::chrono::duration<double>(time).count() * recorded_rate_hz);
}

/// Mono, 16 bit. Where nothing was recorded (no server, a suspended sink) it is silent.
struct Recording {
    Moment start;
    std::vector<std::int16_t> samples;

    Moment time_of(std::int64_t index) const { return start + frames_to_time(index); }
    Moment end() const { return time_of(static_cast<std::int64_t>(samples.size())); }
};

}  // namespace lectern::e2e
