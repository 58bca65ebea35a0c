// Computes when a callback's first frame will be heard, from the delay that the device reports. The reports are unreliable: PortAudio
// reports 0 in the first callback and after an underflow, jitters by 10 ms at low latency, and passes on whatever a driver claims: a clock
// that stands still, jumps or runs backwards, infinity, NaN.
#pragma once

#include <optional>

#include "speech/sound/pcm.hpp"

namespace lectern::speech {

/// Serves one stream, on the audio callback's thread. No allocation, no lock.
class DeviceTime {
public:
    /// In seconds, as reported by the device: any value is possible, even NaN.
    using Claim = std::chrono::duration<double>;

    /// `usual_delay` is the latency that the stream reports. It is used if a callback's report cannot be true.
    explicit DeviceTime(Claim usual_delay);

    /// `delay` is the time until the first frame is heard, as the device reports it; all frames of the callback last for `length`.
    TimePoint heard_at(TimePoint now, Claim delay, Clock::duration length) noexcept;

private:
    TimePoint first(TimePoint now, std::optional<Clock::duration> delay) const noexcept;
    TimePoint next(TimePoint now, std::optional<Clock::duration> delay) noexcept;
    bool insists(Clock::duration error) noexcept;

    Clock::duration usual_delay_;
    TimePoint expected_{};      ///< when the next callback's first frame is heard if time advances evenly
    Clock::duration astray_{};  ///< deviation from `expected_` of the last report that was not close to it
    int agreeing_ = 0;          ///< consecutive reports with that deviation
};

}  // namespace lectern::speech
