// Noise below hearing that keeps an amplifier awake: one that sleeps on digital silence swallows the first syllable while it wakes.
#pragma once

#include <cstdint>
#include <span>

namespace lectern::speech {

/// One stream's; the audio callback's thread. No allocation, no lock.
class WakeNoise {
public:
    /// Adds noise of -90 dB of full scale: one step of 16-bit sound, so that it is no zero on any card, and nobody hears it.
    void add_to(std::span<float> sound) noexcept;

private:
    std::uint32_t state_ = 0x6c656374;  ///< any but zero
};

}  // namespace lectern::speech
