#include "speech/latency_ladder.hpp"

#include <algorithm>
#include <utility>

namespace lectern::speech {
namespace {

constexpr std::chrono::seconds starting{1};
constexpr std::chrono::seconds window{10};
constexpr std::size_t too_many = 3;
constexpr std::chrono::milliseconds highest{100};  // beyond it a key seems not to answer

/// Half as much again, to the next 5 ms: 20, 30, 45, 70, 100.
std::chrono::milliseconds raised(std::chrono::milliseconds latency) {
    return std::min(highest, std::chrono::milliseconds((latency.count() * 3 + 9) / 10 * 5));
}

}  // namespace

void LatencyLadder::opened(TimePoint now) {
    opened_at_ = now;
    counted_ = 0;
    recent_.clear();
}

bool LatencyLadder::raised_by(std::uint64_t underflows, TimePoint now) {
    const bool stumbled = std::exchange(counted_, underflows) != underflows;
    if (!stumbled || now - opened_at_ < starting || latency_ >= highest) return false;
    recent_.push_back(now);
    while (recent_.size() > too_many) recent_.pop_front();
    if (recent_.size() < too_many || now - recent_.front() > window) return false;
    latency_ = raised(latency_);
    recent_.clear();
    return true;
}

}  // namespace lectern::speech
