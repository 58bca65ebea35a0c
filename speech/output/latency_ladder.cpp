#include "speech/output/latency_ladder.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace lectern::speech {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds starting{1};
constexpr std::chrono::seconds window{10};
constexpr std::size_t too_many = 3;
constexpr std::array<std::chrono::milliseconds, 6> steps{lowest_latency, 20ms, 30ms, 45ms, 70ms, highest_latency};

}  // namespace

void LatencyLadder::opened(TimePoint now) {
    opened_at_ = now;
    counted_ = 0;
    recent_.clear();
}

bool LatencyLadder::raised_by(std::uint64_t underflows, TimePoint now) {
    const bool stumbled = std::exchange(counted_, underflows) != underflows;
    if (!stumbled || now - opened_at_ < starting || latency_ >= highest_latency) return false;
    recent_.push_back(now);
    while (recent_.size() > too_many) recent_.pop_front();
    if (recent_.size() < too_many || now - recent_.front() > window) return false;
    latency_ = *std::ranges::upper_bound(steps, latency_);
    recent_.clear();
    return true;
}

DeviceLatencies::DeviceLatencies(std::optional<std::chrono::milliseconds> fixed, const FoundLatencies& found) : fixed_(fixed) {
    for (const auto& [device, latency] : found) ladders_.try_emplace(device, latency);
}

std::chrono::milliseconds DeviceLatencies::of(const std::string& device) {
    return fixed_.value_or(ladders_[device].latency());
}

void DeviceLatencies::opened(const std::string& device, TimePoint now) {
    ladders_[device].opened(now);
}

bool DeviceLatencies::raised_by(const std::string& device, std::uint64_t underflows, TimePoint now) {
    return !fixed_ && ladders_[device].raised_by(underflows, now);
}

}  // namespace lectern::speech
