// Inaudible noise that keeps an amplifier awake. An amplifier that sleeps on digital silence swallows the first syllable while it wakes up.
#pragma once

#include <cstdint>
#include <span>

namespace lectern::speech {

/// Serves one stream, on the audio callback's thread. No allocation, no lock.
class WakeNoise {
public:
    /// Adds noise at -90 dBFS: one step of 16-bit sound, enough that no card gets digital silence, but inaudible.
    void add_to(std::span<float> sound) noexcept;

private:
    std::uint32_t state_ = 0x6c656374;  ///< any value but 0
};

}  // namespace lectern::speech
