// When a callback's first frame will be heard, from what a device says of its delay. Devices lie: PortAudio reports 0 in the first
// callback and after an underflow, and jitters by 10 ms at low latency.
#pragma once

#include "speech/pcm.hpp"

namespace lectern::speech {

/// One stream's; the audio callback's thread. No allocation, no lock.
class DeviceTime {
public:
    /// `usual_delay` is the stream's own word of its latency, used where a report cannot be true.
    explicit DeviceTime(Clock::duration usual_delay) : usual_delay_(usual_delay) {}

    /// `delay`: what the device says lies between now and hearing the first of `frames`.
    TimePoint heard_at(TimePoint now, Clock::duration delay, std::size_t frames) noexcept;

private:
    Clock::duration usual_delay_;
    TimePoint expected_{};  ///< when the next callback's first frame is due if time runs evenly
};

}  // namespace lectern::speech
