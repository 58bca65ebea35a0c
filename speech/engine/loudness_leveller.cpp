#include "speech/engine/loudness_leveller.hpp"

#include <algorithm>
#include <cmath>
#include <ebur128.h>

namespace lectern::speech {
namespace {

const float largest_step = std::pow(10.0F, 1.0F / 20.0F);  // 1 dB between two sentences goes unnoticed

constexpr float full_scale = 32768;
constexpr float bend = 0.75F * full_scale;  // below this level nothing is changed
constexpr float room_above = ceiling * full_scale - bend;

float bent(float sample) {
    const auto over = std::abs(sample) - bend;
    return over <= 0 ? sample : std::copysign(bend + room_above * std::tanh(over / room_above), sample);
}

}  // namespace

class LoudnessLeveller::Meter {
public:
    Meter() = default;
    ~Meter() { ebur128_destroy(&state_); }
    Meter(const Meter&) = delete;
    Meter& operator=(const Meter&) = delete;

    void take(std::span<const Sample> samples) { ebur128_add_frames_short(state_, samples.data(), samples.size()); }
    /// Minus infinity if nothing louder than silence was measured.
    double lufs() const {
        double loudness = -HUGE_VAL;
        ebur128_loudness_global(state_, &loudness);
        return loudness;
    }

private:
    // Histogram mode keeps the memory use constant however long the voice speaks.
    ebur128_state* state_ = ebur128_init(1, sample_rate_hz, EBUR128_MODE_I | EBUR128_MODE_HISTOGRAM);
};

bool LoudnessLeveller::knows(const std::string& voice) const {
    const auto level = levels_.find(voice);
    return level != levels_.end() && level->second.meter && std::isfinite(level->second.meter->lufs());
}

float LoudnessLeveller::gain(const std::string& voice) {
    if (!knows(voice)) return 1;
    auto& level = levels_[voice];
    const auto lufs = level.meter->lufs();
    auto wanted = std::min(most_gain, static_cast<float>(std::pow(10.0, (target_lufs - lufs) / 20.0)));
    if (level.gain > 0) wanted = std::clamp(wanted, level.gain / largest_step, level.gain * largest_step);
    level.gain = wanted;
    return wanted;
}

void LoudnessLeveller::measure(const std::string& voice, std::span<const Sample> samples) {
    auto& level = levels_[voice];
    if (!level.meter) level.meter = std::make_shared<Meter>();
    level.meter->take(samples);
}

void apply_gain(std::span<Sample> samples, float gain) {
    for (auto& sample : samples) sample = static_cast<Sample>(std::lround(bent(static_cast<float>(sample) * gain)));
}

}  // namespace lectern::speech
