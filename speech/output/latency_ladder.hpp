// The latency to request from a device if the settings do not fix it: 10 ms, or more if that proves too short.
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>

#include "speech/sound/pcm.hpp"

namespace lectern::speech {

/// The latency that each device was found to need, by the system's name for the device.
using FoundLatencies = std::map<std::string, std::chrono::milliseconds>;

inline constexpr std::chrono::milliseconds lowest_latency{10};
inline constexpr std::chrono::milliseconds highest_latency{100};  // beyond it a key seems to have no effect

/// The latency of one device. It rises to the next of the steps 10, 20, 30, 45, 70 and 100 ms if three checks within ten seconds find new
/// underflows, and never falls. All underflows between two checks count as one stumble, as when a server moves the stream to another
/// device. Underflows in the first second of a stream do not count, since sound servers stumble while they start. Used on the device
/// thread, which checks four times a second.
class LatencyLadder {
public:
    explicit LatencyLadder(std::chrono::milliseconds begins_at = lowest_latency) : latency_(begins_at) {}

    std::chrono::milliseconds latency() const { return latency_; }
    /// A stream has started with this latency, and counts its underflows from 0.
    void opened(TimePoint now);
    /// `underflows` is the stream's total of audible underflows. Returns true if the latency was raised: the stream must then be reopened.
    bool raised_by(std::uint64_t underflows, TimePoint now);

private:
    std::chrono::milliseconds latency_;
    TimePoint opened_at_;
    std::uint64_t counted_ = 0;
    std::deque<TimePoint> recent_;  ///< three at most
};

/// The latency to request from each device: the fixed one, or the current step of the device's own ladder. Device thread.
class DeviceLatencies {
public:
    /// `found` holds the first step of these devices' ladders; all other ladders begin at lowest_latency.
    DeviceLatencies(std::optional<std::chrono::milliseconds> fixed, const FoundLatencies& found);

    std::chrono::milliseconds of(const std::string& device);
    /// See LatencyLadder.
    void opened(const std::string& device, TimePoint now);
    bool raised_by(const std::string& device, std::uint64_t underflows, TimePoint now);

private:
    std::optional<std::chrono::milliseconds> fixed_;
    std::map<std::string, LatencyLadder> ladders_;
};

}  // namespace lectern::speech
