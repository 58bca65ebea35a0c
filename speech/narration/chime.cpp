#include "speech/narration/chime.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace lectern::speech {
namespace {

struct Note {
    double hz;
    double begins_s;
};

constexpr Note notes[] = {{659.26, 0.0}, {523.25, 0.45}};
constexpr double length_s = 1.2;
constexpr double ramp_s = 0.008;       // avoids a click and too hard an attack
constexpr double decay_s = 0.22;       // to 1/e, like a struck bar
constexpr double overtone = 0.2;       // level of the octave, which small loudspeakers can play
constexpr double peak = 0.29 * 32767;  // measured: this gives target_lufs

double ramp(double s) {
    return std::clamp(s / ramp_s, 0.0, 1.0);
}

double sounding(const Note& note, double at_s) {
    const double s = at_s - note.begins_s;
    if (s <= 0) return 0;
    const double phase = 2 * std::numbers::pi * note.hz * s;
    return ramp(s) * ramp(length_s - at_s) * std::exp(-s / decay_s) * (std::sin(phase) + overtone * std::sin(2 * phase)) / (1 + overtone);
}

}  // namespace

std::vector<Sample> chime_samples() {
    std::vector<Sample> samples(static_cast<std::size_t>(length_s * sample_rate_hz));
    for (std::size_t i = 0; i < samples.size(); ++i) {
        double sum = 0;
        for (const Note& note : notes) sum += sounding(note, static_cast<double>(i) / sample_rate_hz);
        samples[i] = static_cast<Sample>(std::lround(peak * sum));
    }
    return samples;
}

std::shared_ptr<RenderedSpeech> chime() {
    Utterance utterance{.kind = UtteranceKind::interface};
    utterance.runs.push_back({.text = "♪", .language = "en"});
    auto speech = std::make_shared<RenderedSpeech>(std::move(utterance));
    speech->append({.samples = chime_samples(), .marks = {}});
    speech->finish(static_cast<std::size_t>(sample_rate_hz / 10));
    return speech;
}

}  // namespace lectern::speech
