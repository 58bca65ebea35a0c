// How far ahead a device is fed: as little as was asked for, more where it proves too little.
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>

#include "speech/pcm.hpp"

namespace lectern::speech {

/// Underflows at three looks within ten seconds raise the latency by half, up to 100 ms (one that is above is never raised); it never falls
/// again while the program runs. What comes between two looks is one stumble, as when a server moves the stream to another device; what
/// happens in the first second of a stream does not count, since sound servers stumble while they start. The device thread's, which looks
/// four times a second.
class LatencyLadder {
public:
    explicit LatencyLadder(std::chrono::milliseconds asked_for) : latency_(asked_for) {}

    std::chrono::milliseconds latency() const { return latency_; }
    /// A stream has started with this latency, and counts its underflows from 0.
    void opened(TimePoint now);
    /// `underflows`: all of the stream's. True where the latency has been raised: the stream is to be opened anew.
    bool raised_by(std::uint64_t underflows, TimePoint now);

private:
    std::chrono::milliseconds latency_;
    TimePoint opened_at_;
    std::uint64_t counted_ = 0;
    std::deque<TimePoint> recent_;  ///< three at most
};

}  // namespace lectern::speech
