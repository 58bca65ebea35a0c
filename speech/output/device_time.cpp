#include "speech/output/device_time.hpp"

namespace lectern::speech {
namespace {

constexpr std::chrono::seconds longest_delay{2};
constexpr std::chrono::milliseconds believable_surprise{500};  // of a wireless loudspeaker, beyond the stream's own latency
constexpr std::chrono::milliseconds believable_jitter{60};
constexpr int trust_divisor = 16;  // a report moves the estimate by this fraction of its error
constexpr int insistence = 8;      // consecutive reports that must agree before the estimate jumps to them: 50 ms

/// std::nullopt if the claim cannot be true. The comparisons are written so that NaN is rejected too.
std::optional<Clock::duration> believed(DeviceTime::Claim delay) {
    const bool believable = delay > DeviceTime::Claim::zero() && delay < longest_delay;
    return believable ? std::optional(std::chrono::duration_cast<Clock::duration>(delay)) : std::nullopt;
}

bool close(Clock::duration a, Clock::duration b) {
    return a - b < believable_jitter && b - a < believable_jitter;
}

}  // namespace

DeviceTime::DeviceTime(Claim usual_delay) : usual_delay_(believed(usual_delay).value_or(Clock::duration::zero())) {}

TimePoint DeviceTime::heard_at(TimePoint now, Claim delay, Clock::duration length) noexcept {
    const auto heard = expected_ == TimePoint{} ? first(now, believed(delay)) : next(now, believed(delay));
    expected_ = heard + length;
    return heard;
}

TimePoint DeviceTime::first(TimePoint now, std::optional<Clock::duration> delay) const noexcept {
    return now + (delay && *delay < usual_delay_ + believable_surprise ? *delay : usual_delay_);
}

TimePoint DeviceTime::next(TimePoint now, std::optional<Clock::duration> delay) noexcept {
    const auto reported = now + delay.value_or(usual_delay_);
    const auto error = reported - expected_;
    if (close(error, Clock::duration::zero())) {
        agreeing_ = 0;
        return delay ? expected_ + error / trust_divisor : expected_;
    }
    const bool course_is_possible = expected_ >= now && expected_ - now < longest_delay;
    if (course_is_possible && !(delay && insists(error))) return expected_;
    agreeing_ = 0;
    return reported;
}

/// One absurd report would freeze the highlight for as long as it claims, so several consecutive reports must agree.
bool DeviceTime::insists(Clock::duration error) noexcept {
    agreeing_ = agreeing_ > 0 && close(error, astray_) ? agreeing_ + 1 : 1;
    astray_ = error;
    return agreeing_ >= insistence;
}

}  // namespace lectern::speech
