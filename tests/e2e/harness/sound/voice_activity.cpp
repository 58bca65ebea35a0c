#include "tests/e2e/harness/sound/voice_activity.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>

namespace lectern::e2e {
namespace {

bool is_sound(std::int16_t sample) {
    return std::abs(static_cast<int>(sample)) > sound_threshold;
}

// Compares loudness over time: the engine's pitch and noise differ each time it says a sentence, but its loudness does not.
constexpr int envelope_hop = recorded_rate_hz / 500;
constexpr int envelope_window = recorded_rate_hz / 100;

/// The level of each 10 ms, taken every 2 ms.
std::vector<double> envelope(const Recording& recording) {
    std::vector<double> levels;
    for (std::int64_t i = 0; i + envelope_window <= std::ssize(recording.samples); i += envelope_hop) {
        const auto from = recording.samples.begin() + i;
        const auto louder = [](double sum, std::int16_t sample) { return sum + static_cast<double>(sample) * sample; };
        levels.push_back(std::sqrt(std::accumulate(from, from + envelope_window, 0.0, louder)));
    }
    return levels;
}

/// Pearson's correlation coefficient.
double likeness(const double* a, const double* b, std::size_t count) {
    const double mean_a = std::accumulate(a, a + count, 0.0) / static_cast<double>(count);
    const double mean_b = std::accumulate(b, b + count, 0.0) / static_cast<double>(count);
    double product = 0;
    double energy_a = 1;
    double energy_b = 1;
    for (std::size_t i = 0; i < count; ++i) {
        product += (a[i] - mean_a) * (b[i] - mean_b);
        energy_a += (a[i] - mean_a) * (a[i] - mean_a);
        energy_b += (b[i] - mean_b) * (b[i] - mean_b);
    }
    return product / std::sqrt(energy_a * energy_b);
}

// A voice's fundamental is far below 4 kHz, so a low sample rate is enough. Of equally good lags the shortest one counts, because an octave
// too low is the likelier error.
constexpr int pitch_step = 6;
constexpr int pitch_rate_hz = recorded_rate_hz / pitch_step;
constexpr std::size_t pitch_window = pitch_rate_hz / 25;
constexpr std::size_t shortest_lag = pitch_rate_hz / 400;
constexpr std::size_t longest_lag = pitch_rate_hz / 60;
constexpr double voiced = 0.8;

std::vector<double> thinned_out(const Recording& recording) {
    std::vector<double> thin;
    for (std::int64_t i = 0; i + pitch_step <= std::ssize(recording.samples); i += pitch_step) {
        const auto from = recording.samples.begin() + i;
        thin.push_back(std::accumulate(from, from + pitch_step, 0.0) / pitch_step);
    }
    return thin;
}

/// The pitch in Hz of one stretch of `pitch_window + longest_lag` values; 0 when it is not voiced.
double stretch_pitch_hz(const double* stretch) {
    std::vector<double> likenesses;
    for (std::size_t lag = shortest_lag; lag <= longest_lag; ++lag) likenesses.push_back(likeness(stretch, stretch + lag, pitch_window));
    const double best = *std::max_element(likenesses.begin(), likenesses.end());
    if (best < voiced) return 0;
    const auto good = [&](double value) { return value > 0.9 * best; };
    auto peak = std::find_if(likenesses.begin(), likenesses.end(), good);
    while (peak + 1 != likenesses.end() && peak[1] > peak[0]) ++peak;
    return static_cast<double>(pitch_rate_hz) / static_cast<double>(shortest_lag + static_cast<std::size_t>(peak - likenesses.begin()));
}

}  // namespace

std::optional<Moment> first_sound(const Recording& recording, Moment from, int threshold) {
    const std::int64_t skipped = std::clamp<std::int64_t>(time_to_frames(from - recording.start), 0, std::ssize(recording.samples));
    const auto found = std::find_if(recording.samples.begin() + skipped, recording.samples.end(),
                                    [threshold](std::int16_t sample) { return std::abs(sample) > threshold; });
    if (found == recording.samples.end()) return std::nullopt;
    return recording.time_of(found - recording.samples.begin());
}

std::optional<Moment> last_sound(const Recording& recording) {
    const auto found = std::find_if(recording.samples.rbegin(), recording.samples.rend(), is_sound);
    if (found == recording.samples.rend()) return std::nullopt;
    return recording.time_of(std::distance(found, recording.samples.rend()) - 1);
}

std::vector<Span> silences(const Recording& recording, Clock::duration shortest) {
    std::vector<Span> result;
    const auto& samples = recording.samples;
    auto begin = samples.begin();
    while (begin != samples.end()) {
        const auto end = std::find_if(begin, samples.end(), is_sound);
        const Span span{recording.time_of(begin - samples.begin()), recording.time_of(end - samples.begin())};
        if (span.length() >= shortest) result.push_back(span);
        begin = std::find_if_not(end, samples.end(), is_sound);
    }
    return result;
}

std::vector<Moment> onsets(const Recording& recording, Clock::duration after_silence_of) {
    std::vector<Moment> result;
    for (const Span& silence : silences(recording, after_silence_of))
        if (silence.to < recording.end()) result.push_back(silence.to);
    return result;
}

std::optional<double> level_db(const Recording& recording) {
    constexpr std::size_t stretch = recorded_rate_hz / 100;
    double energy = 0;
    std::size_t counted = 0;
    for (std::size_t i = 0; i + stretch <= recording.samples.size(); i += stretch) {
        const auto from = recording.samples.begin() + static_cast<std::ptrdiff_t>(i);
        if (std::none_of(from, from + stretch, is_sound)) continue;
        for (auto s = from; s != from + stretch; ++s) energy += static_cast<double>(*s) * *s;
        counted += stretch;
    }
    if (counted == 0) return std::nullopt;
    return 10 * std::log10(energy / static_cast<double>(counted) / (32768.0 * 32768.0));
}

std::optional<double> pitch_hz(const Recording& recording) {
    const std::vector<double> thin = thinned_out(recording);
    std::vector<double> pitches;
    for (std::size_t i = 0; i + pitch_window + longest_lag <= thin.size(); i += pitch_window / 2) {
        const bool audible =
            std::any_of(thin.begin() + static_cast<std::ptrdiff_t>(i), thin.begin() + static_cast<std::ptrdiff_t>(i + pitch_window),
                        [](double value) { return std::abs(value) > sound_threshold; });
        const double pitch = audible ? stretch_pitch_hz(thin.data() + i) : 0;
        if (pitch > 0) pitches.push_back(pitch);
    }
    if (pitches.empty()) return std::nullopt;
    const auto middle = pitches.begin() + std::ssize(pitches) / 2;
    std::nth_element(pitches.begin(), middle, pitches.end());
    return *middle;
}

Recording cut(const Recording& recording, Moment from, Moment to) {
    const std::int64_t size = std::ssize(recording.samples);
    const std::int64_t begin = std::clamp<std::int64_t>(time_to_frames(from - recording.start), 0, size);
    const std::int64_t end = std::clamp<std::int64_t>(time_to_frames(to - recording.start), begin, size);
    return {recording.time_of(begin), {recording.samples.begin() + begin, recording.samples.begin() + end}};
}

std::optional<Match> find(const Recording& piece, const Recording& whole) {
    const std::vector<double> small = envelope(piece);
    const std::vector<double> large = envelope(whole);
    if (small.empty() || small.size() > large.size()) return std::nullopt;
    Match best{};
    for (std::size_t i = 0; i + small.size() <= large.size(); ++i) {
        const double here = likeness(small.data(), large.data() + i, small.size());
        if (here > best.likeness) best = {whole.time_of(static_cast<std::int64_t>(i) * envelope_hop), here};
    }
    return best;
}

}  // namespace lectern::e2e
