// How far ahead a device is fed where nobody has fixed it: 10 ms, more where that proves too little.
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>

#include "speech/sound/pcm.hpp"

namespace lectern::speech {

/// What each device was found to need, by the system's name for it.
using FoundLatencies = std::map<std::string, std::chrono::milliseconds>;

inline constexpr std::chrono::milliseconds lowest_latency{10};
inline constexpr std::chrono::milliseconds highest_latency{100};  // beyond it a key seems not to answer

/// One device's. Underflows at three looks within ten seconds take it to the next of the steps 10, 20, 30, 45, 70 and 100 ms; it never
/// falls again. What comes between two looks is one stumble, as when a server moves the stream to another device; what happens in the first
/// second of a stream does not count, since sound servers stumble while they start. The device thread's, which looks four times a second.
class LatencyLadder {
public:
    explicit LatencyLadder(std::chrono::milliseconds begins_at = lowest_latency) : latency_(begins_at) {}

    std::chrono::milliseconds latency() const { return latency_; }
    /// A stream has started with this latency, and counts its underflows from 0.
    void opened(TimePoint now);
    /// `underflows`: all of the stream's that could be heard. True where the latency has been raised: the stream is to be opened anew.
    bool raised_by(std::uint64_t underflows, TimePoint now);

private:
    std::chrono::milliseconds latency_;
    TimePoint opened_at_;
    std::uint64_t counted_ = 0;
    std::deque<TimePoint> recent_;  ///< three at most
};

/// What each device is asked for: the one fixed latency, or where its own ladder stands. The device thread's.
class DeviceLatencies {
public:
    /// `found`: where these devices' ladders begin; the others' begin at their foot.
    DeviceLatencies(std::optional<std::chrono::milliseconds> fixed, const FoundLatencies& found);

    std::chrono::milliseconds of(const std::string& device);
    /// As LatencyLadder's.
    void opened(const std::string& device, TimePoint now);
    bool raised_by(const std::string& device, std::uint64_t underflows, TimePoint now);

private:
    std::optional<std::chrono::milliseconds> fixed_;
    std::map<std::string, LatencyLadder> ladders_;
};

}  // namespace lectern::speech
