// The work of a device's callback: pulls from the player at the voice's sample rate, converts to the device's format, and computes when
// each frame is heard.
//
//   PcmPlayer ── 22,050 Hz, mono ──► Resampler, if the device runs at another rate ──► WakeNoise, if it must not sleep ──► every
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
    DeviceTime::Claim usual_delay{0};     ///< the latency that the stream reports
    std::chrono::milliseconds wake_lead;  ///< how long the device has to wake up before the first sound
    bool keep_awake = false;              ///< inaudible noise instead of digital silence, during the lead and afterwards
};

/// Serves one stream. Constructed before the stream starts; then used only on its callback's thread.
class DeviceFeed {
public:
    DeviceFeed(PcmPlayer& player, const FeedOptions& options);

    /// Fills `out`, all channels interleaved. `delay` is the time until the first frame is heard, as the device reports it.
    /// Returns whether any frame came from the player. No lock, no allocation, no system call.
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
    std::size_t lead_;  ///< device frames that are still to pass before anything is pulled
    std::optional<WakeNoise> noise_;
    std::optional<Resampler> resampler_;
    std::array<float, 256> pulled_{};
    std::span<const float> waiting_;  ///< pulled but not resampled yet
    std::int64_t fed_ = 0;            ///< frames pulled, at the voice's rate
    std::int64_t made_ = 0;           ///< device frames made from them; both counts start at the same moment
};

}  // namespace lectern::speech
