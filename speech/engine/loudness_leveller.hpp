// Makes every voice equally loud: measures each voice as it speaks, by EBU R 128, and computes the gain to apply.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>

#include "speech/sound/pcm.hpp"

namespace lectern::speech {

/// The loudness of every voice after the gain; EBU R 128 clause b.
inline constexpr double target_lufs = -23.0;
/// Linear: the largest gain for a quiet voice.
inline constexpr float most_gain = 2.0F;
/// Linear: the largest sample after the gain, which keeps true peaks below -1 dBTP (EBU R 128 clause h).
inline constexpr float ceiling = 0.87F;

/// One thread.
class LoudnessLeveller {
public:
    /// Whether enough of this voice was measured for its gain to be meaningful.
    bool knows(const std::string& voice) const;
    /// Linear, 1 for a voice that was never heard; changes by at most 1 dB from one call to the next for the same voice.
    float gain(const std::string& voice);
    /// Measures samples of the voice to which no gain was applied yet.
    void measure(const std::string& voice, std::span<const Sample> samples);

private:
    class Meter;
    struct Level {
        std::shared_ptr<Meter> meter;
        float gain = 0;  ///< the last one returned; 0: none yet
    };

    std::map<std::string, Level> levels_;
};

/// In place. A soft limiter keeps the samples below the ceiling, too softly to be noticed.
void apply_gain(std::span<Sample> samples, float gain);

}  // namespace lectern::speech
