// Makes every voice equally loud: measures each as it speaks, by EBU R 128, and says by how much to turn it up or down.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>

#include "speech/sound/pcm.hpp"

namespace lectern::speech {

/// What every voice is brought to; EBU R 128 clause b.
inline constexpr double target_lufs = -23.0;
/// Linear: what a quiet voice is raised by at most.
inline constexpr float most_gain = 2.0F;
/// Linear: no sample is louder, which keeps true peaks under -1 dBTP (EBU R 128 clause h).
inline constexpr float ceiling = 0.87F;

/// One thread.
class LoudnessLeveller {
public:
    /// Whether so much of this voice was heard that its gain means something.
    bool knows(const std::string& voice) const;
    /// Linear, 1 for a voice that was never heard; changes by at most 1 dB from one call to the next for the same voice.
    float gain(const std::string& voice);
    /// Takes in what the voice says, before any gain.
    void measure(const std::string& voice, std::span<const Sample> samples);

private:
    class Meter;
    struct Level {
        std::shared_ptr<Meter> meter;
        float gain = 0;  ///< given last; 0: none yet
    };

    std::map<std::string, Level> levels_;
};

/// In place. What would rise over the ceiling is bent under it, softly enough not to be heard.
void apply_gain(std::span<Sample> samples, float gain);

}  // namespace lectern::speech
