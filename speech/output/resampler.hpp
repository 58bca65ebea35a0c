// From one sample rate to another, a little at a time. The only wrapper of the Speex resampler, chosen since processing neither allocates
// nor locks (libspeexdsp knows no lock at all, and allocates only when it is made) and since it tells its delay to the frame.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

struct SpeexResamplerState_;

namespace lectern::speech {

/// Mono. Made on any thread, used by the audio callback's.
class Resampler {
public:
    /// Throws std::bad_alloc where there is no memory for it.
    Resampler(int from_hz, int to_hz);

    struct Moved {
        std::size_t taken = 0;
        std::size_t made = 0;
    };
    /// Takes from `in` and fills `out` until one of them is used up.
    Moved process(std::span<const float> in, std::span<float> out) noexcept;
    /// How long a frame stays inside, in frames of what comes in.
    std::int64_t delay_frames() const noexcept;

private:
    struct Destroy {
        void operator()(SpeexResamplerState_* state) const noexcept;
    };
    std::unique_ptr<SpeexResamplerState_, Destroy> state_;
};

}  // namespace lectern::speech
