#include "speech/device_time.hpp"

namespace lectern::speech {
namespace {

constexpr std::chrono::seconds longest_delay{2};
constexpr std::chrono::milliseconds believable_jitter{60};
constexpr int trust_divisor = 16;  // how slowly a report moves the even course

}  // namespace

TimePoint DeviceTime::heard_at(TimePoint now, Clock::duration delay, std::size_t frames) noexcept {
    const bool believable = delay > Clock::duration::zero() && delay < longest_delay;
    const auto reported = now + (believable ? delay : usual_delay_);
    const auto error = reported - expected_;
    const bool steady = expected_ != TimePoint{} && error < believable_jitter && error > -believable_jitter;
    const auto heard = !steady ? reported : believable ? expected_ + error / trust_divisor : expected_;
    expected_ = heard + duration_of_frames(static_cast<std::int64_t>(frames));
    return heard;
}

}  // namespace lectern::speech
