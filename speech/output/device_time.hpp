// When a callback's first frame will be heard, from what a device says of its delay. Devices lie: PortAudio reports 0 in the first
// callback and after an underflow, jitters by 10 ms at low latency, and hands on whatever a driver claims: a clock that stands still,
// jumps or runs backwards, infinity, no number at all.
#pragma once

#include <optional>

#include "speech/sound/pcm.hpp"

namespace lectern::speech {

/// One stream's; the audio callback's thread. No allocation, no lock.
class DeviceTime {
public:
    /// In seconds, as devices tell it: any value can come.
    using Claim = std::chrono::duration<double>;

    /// `usual_delay` is the stream's own word of its latency, used where a report cannot be true.
    explicit DeviceTime(Claim usual_delay);

    /// `delay`: what the device says lies between now and hearing the first of the frames, which last for `length`.
    TimePoint heard_at(TimePoint now, Claim delay, Clock::duration length) noexcept;

private:
    TimePoint first(TimePoint now, std::optional<Clock::duration> delay) const noexcept;
    TimePoint next(TimePoint now, std::optional<Clock::duration> delay) noexcept;
    bool insists(Clock::duration error) noexcept;

    Clock::duration usual_delay_;
    TimePoint expected_{};      ///< when the next callback's first frame is due if time runs evenly
    Clock::duration astray_{};  ///< how far off the even course the last report was that left it
    int agreeing_ = 0;          ///< reports in a row that leave it by as much
};

}  // namespace lectern::speech
