#include "tests/e2e/voice_activity.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>

namespace lectern::e2e {
namespace {

bool is_sound(std::int16_t sample) {
    return std::abs(static_cast<int>(sample)) > sound_threshold;
}

// The engine's pitch and hiss differ each time it says a sentence, but not when it is loud and when it is soft.
constexpr int envelope_hop = recorded_rate_hz / 500;
constexpr int envelope_window = recorded_rate_hz / 100;

/// How loud each 10 ms are, every 2 ms.
std::vector<double> envelope(const Recording& recording) {
    std::vector<double> levels;
    for (std::int64_t i = 0; i + envelope_window <= std::ssize(recording.samples); i += envelope_hop) {
        const auto from = recording.samples.begin() + i;
        const auto louder = [](double sum, std::int16_t sample) { return sum + static_cast<double>(sample) * sample; };
        levels.push_back(std::sqrt(std::accumulate(from, from + envelope_window, 0.0, louder)));
    }
    return levels;
}

/// Pearson's correlation.
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

}  // namespace

std::optional<Moment> first_sound(const Recording& recording, Moment from) {
    const std::int64_t skipped = std::clamp<std::int64_t>(time_to_frames(from - recording.start), 0, std::ssize(recording.samples));
    const auto found = std::find_if(recording.samples.begin() + skipped, recording.samples.end(), is_sound);
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
