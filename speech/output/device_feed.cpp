#include "speech/output/device_feed.hpp"

#include <algorithm>

namespace lectern::speech {

DeviceFeed::DeviceFeed(PcmPlayer& player, const FeedOptions& options)
    : player_(player),
      format_(options.format),
      time_(options.usual_delay),
      lead_(static_cast<std::size_t>(options.wake_lead.count() * format_.rate_hz / 1000)) {
    if (options.keep_awake) noise_.emplace();
    if (format_.rate_hz != sample_rate_hz) resampler_.emplace(sample_rate_hz, format_.rate_hz);
}

bool DeviceFeed::fill(std::span<float> out, TimePoint now, DeviceTime::Claim delay) noexcept {
    const auto channels = static_cast<std::size_t>(format_.channels);
    const auto frames = out.size() / channels;
    const auto heard_at = time_.heard_at(now, delay, lasting(static_cast<std::int64_t>(frames)));
    const auto lead = take_lead(frames);
    std::ranges::fill(out.first(lead), 0.0F);
    const bool sounds = lead < frames && voice(out.subspan(lead, frames - lead), heard_at + lasting(static_cast<std::int64_t>(lead)));
    if (noise_) noise_->add_to(out.first(frames));
    for (std::size_t i = frames; channels > 1 && i-- > 0;) std::ranges::fill(out.subspan(i * channels, channels), out[i]);
    return sounds;
}

std::size_t DeviceFeed::take_lead(std::size_t frames) noexcept {
    const auto taken = std::min(frames, lead_);
    lead_ -= taken;
    return taken;
}

bool DeviceFeed::voice(std::span<float> out, TimePoint heard_at) noexcept {
    return resampler_ ? resample(out, heard_at) : player_.render(out, heard_at) > 0;
}

bool DeviceFeed::resample(std::span<float> out, TimePoint heard_at) noexcept {
    if (fed_ >= sample_rate_hz && made_ >= format_.rate_hz) {  // one second of each, so that the counts stay small
        fed_ -= sample_rate_hz;
        made_ -= format_.rate_hz;
    }
    const auto origin = heard_at - lasting(made_);
    bool sounds = false;
    for (std::size_t done = 0; done < out.size();) {
        if (waiting_.empty()) sounds |= pull(out.size() - done, origin);
        const auto [taken, made] = resampler_->process(waiting_, out.subspan(done));
        waiting_ = waiting_.subspan(taken);
        done += made;
    }
    made_ += static_cast<std::int64_t>(out.size());
    return sounds;
}

/// Pulls what `wanted` device frames need, at most one buffer. `origin` is when frame 0 of both counts is heard, without the resampler's
/// delay.
bool DeviceFeed::pull(std::size_t wanted, TimePoint origin) noexcept {
    const auto needed = wanted * sample_rate_hz / static_cast<std::size_t>(format_.rate_hz) + 1;
    const auto pulled = std::span(pulled_).first(std::min(needed, pulled_.size()));
    const bool sounds = player_.render(pulled, origin + duration_of_frames(fed_ + resampler_->delay_frames())) > 0;
    fed_ += static_cast<std::int64_t>(pulled.size());
    waiting_ = pulled;
    return sounds;
}

Clock::duration DeviceFeed::lasting(std::int64_t device_frames) const noexcept {
    return std::chrono::nanoseconds(device_frames * 1'000'000'000 / format_.rate_hz);
}

}  // namespace lectern::speech
