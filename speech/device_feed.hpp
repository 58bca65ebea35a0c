// What a device's callback does: pulls from the player at the voice's rate, hands on what the device takes, and keeps the times true.
//
//   PcmPlayer ── 22,050 Hz, mono ──► Resampler, where the device runs at another rate ──► every channel of the device
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>

#include "speech/device_time.hpp"
#include "speech/pcm_player.hpp"
#include "speech/resampler.hpp"

namespace lectern::speech {

struct DeviceFormat {
    int rate_hz = sample_rate_hz;
    int channels = 1;

    friend bool operator==(const DeviceFormat&, const DeviceFormat&) = default;
};

/// One stream's. Made before the stream starts; after that only its callback's thread.
class DeviceFeed {
public:
    /// `usual_delay`: the stream's own word of its latency.
    DeviceFeed(PcmPlayer& player, DeviceFormat format, DeviceTime::Claim usual_delay);

    /// Fills `out`, all channels interleaved. `delay`: what the device says lies between now and hearing the first frame.
    /// No lock, no allocation, no system call.
    void fill(std::span<float> out, TimePoint now, DeviceTime::Claim delay) noexcept;

private:
    void voice(std::span<float> out, TimePoint heard_at) noexcept;
    void resample(std::span<float> out, TimePoint heard_at) noexcept;
    void pull(std::size_t wanted, TimePoint heard_at) noexcept;
    Clock::duration lasting(std::int64_t device_frames) const noexcept;

    PcmPlayer& player_;
    DeviceFormat format_;
    DeviceTime time_;
    std::optional<Resampler> resampler_;
    std::array<float, 256> pulled_{};
    std::span<const float> waiting_;  ///< pulled and not resampled yet
    std::int64_t fed_ = 0;            ///< frames of the voice that were pulled, and
    std::int64_t made_ = 0;           ///< frames of the device made of them, both since the same moment
};

}  // namespace lectern::speech
