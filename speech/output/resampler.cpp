#include "speech/output/resampler.hpp"

#include <new>
#include <speex/speex_resampler.h>

namespace lectern::speech {
namespace {

constexpr int quality = 5;  // of 10: the images of the voice stay below its own noise, and the delay is only 2 ms

}  // namespace

void Resampler::Destroy::operator()(SpeexResamplerState_* state) const noexcept {
    speex_resampler_destroy(state);
}

Resampler::Resampler(int from_hz, int to_hz)
    : state_(speex_resampler_init(1, static_cast<spx_uint32_t>(from_hz), static_cast<spx_uint32_t>(to_hz), quality, nullptr)) {
    if (!state_) throw std::bad_alloc();
}

Resampler::Moved Resampler::process(std::span<const float> in, std::span<float> out) noexcept {
    auto taken = static_cast<spx_uint32_t>(in.size());
    auto made = static_cast<spx_uint32_t>(out.size());
    speex_resampler_process_float(state_.get(), 0, in.data(), &taken, out.data(), &made);
    return {taken, made};
}

std::int64_t Resampler::delay_frames() const noexcept {
    return speex_resampler_get_input_latency(state_.get());
}

}  // namespace lectern::speech
