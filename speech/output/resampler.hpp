// Converts sound from one sample rate to another, piece by piece. The only wrapper of the Speex resampler, chosen because processing
// neither allocates nor locks (libspeexdsp has no locks at all, and allocates only at construction) and because it reports its delay to the
// frame.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

struct SpeexResamplerState_;

namespace lectern::speech {

/// Mono. Constructed on any thread, used on the audio callback's.
class Resampler {
public:
    /// Throws std::bad_alloc if there is no memory for it.
    Resampler(int from_hz, int to_hz);

    struct Moved {
        std::size_t taken = 0;
        std::size_t made = 0;
    };
    /// Takes from `in` and fills `out` until one of them is used up.
    Moved process(std::span<const float> in, std::span<float> out) noexcept;
    /// The delay from input to output, in input frames.
    std::int64_t delay_frames() const noexcept;

private:
    struct Destroy {
        void operator()(SpeexResamplerState_* state) const noexcept;
    };
    std::unique_ptr<SpeexResamplerState_, Destroy> state_;
};

}  // namespace lectern::speech
