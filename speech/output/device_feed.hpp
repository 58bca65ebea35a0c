// What a device's callback does: pulls from the player at the voice's rate, hands on what the device takes, and keeps the times true.
//
//   PcmPlayer ── 22,050 Hz, mono ──► Resampler, where the device runs at another rate ──► WakeNoise, where it must not sleep ──► every
//   channel of the device
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>

#include "speech/output/device_time.hpp"
#include "speech/output/pcm_player.hpp"
#include "speech/output/resampler.hpp"
#include "speech/output/wake_noise.hpp"

namespace lectern::speech {

struct DeviceFormat {
    int rate_hz = sample_rate_hz;
    int channels = 1;

    friend bool operator==(const DeviceFormat&, const DeviceFormat&) = default;
};

struct FeedOptions {
    DeviceFormat format;
    DeviceTime::Claim usual_delay{0};     ///< the stream's own word of its latency
    std::chrono::milliseconds wake_lead;  ///< how long the device is given to wake before the first sound
    bool keep_awake = false;              ///< noise below hearing instead of digital silence, during the lead and ever after
};

/// One stream's. Made before the stream starts; after that only its callback's thread.
class DeviceFeed {
public:
    DeviceFeed(PcmPlayer& player, const FeedOptions& options);

    /// Fills `out`, all channels interleaved. `delay`: what the device says lies between now and hearing the first frame.
    /// Returns whether any of it came from the player. No lock, no allocation, no system call.
    bool fill(std::span<float> out, TimePoint now, DeviceTime::Claim delay) noexcept;

private:
    std::size_t take_lead(std::size_t frames) noexcept;
    bool voice(std::span<float> out, TimePoint heard_at) noexcept;
    bool resample(std::span<float> out, TimePoint heard_at) noexcept;
    bool pull(std::size_t wanted, TimePoint origin) noexcept;
    Clock::duration lasting(std::int64_t device_frames) const noexcept;

    PcmPlayer& player_;
    DeviceFormat format_;
    DeviceTime time_;
    std::size_t lead_;  ///< frames of the device that are still to pass before anything is pulled
    std::optional<WakeNoise> noise_;
    std::optional<Resampler> resampler_;
    std::array<float, 256> pulled_{};
    std::span<const float> waiting_;  ///< pulled and not resampled yet
    std::int64_t fed_ = 0;            ///< frames of the voice that were pulled, and
    std::int64_t made_ = 0;           ///< frames of the device made of them, both since the same moment
};

}  // namespace lectern::speech
