#include "speech/engine/run_sound.hpp"

#include <algorithm>
#include <cstdlib>
#include <ranges>

#include "speech/engine/loudness_leveller.hpp"

namespace lectern::speech {
namespace {

constexpr Sample audible = 164;          // 0.5 % of full scale
constexpr std::uint32_t lead_kept = 22;  // 1 ms before the first audible sample

bool is_audible(Sample sample) {
    return std::abs(sample) > audible;
}

void fade_out(std::span<Sample> samples) {
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] =
            static_cast<Sample>(samples[i] * static_cast<std::int64_t>(samples.size() - i) / static_cast<std::int64_t>(samples.size()));
}

}  // namespace

void RunSound::mark(TimingMark mark) {
    const auto frame = shape_.first_frame + mark.frame - std::min(mark.frame, dropped_);
    last_mark_ = std::max(last_mark_, frame);
    marks_.push_back({last_mark_, mark.word});
}

bool RunSound::take(std::span<const Sample> samples) {
    samples = without_lead(samples);
    if (leading_ || stopped_) return !stopped_;
    if (!shape_.tail) {
        deliver(samples);
        return !stopped_;
    }
    const auto last = std::ranges::find_if(samples | std::views::reverse, is_audible);
    const auto loud = static_cast<std::size_t>(last.base() - samples.begin());
    if (loud > 0) deliver(samples.first(loud));
    held_.insert(held_.end(), samples.begin() + static_cast<std::ptrdiff_t>(loud), samples.end());
    return !stopped_;
}

void RunSound::finish(std::uint32_t pause_frames) {
    if (stopped_) return;
    leading_ = false;
    if (shape_.tail && held_.size() > *shape_.tail) {
        held_.resize(*shape_.tail);
        fade_out(held_);
    }
    const auto last = end() + static_cast<std::uint32_t>(held_.size());
    for (auto& mark : marks_) mark.frame = std::max(last_told_, std::min(mark.frame, last));  // its word may begin in the tail that was cut
    held_.resize(held_.size() + pause_frames);
    if (!held_.empty() || !marks_.empty()) deliver({});
}

/// Cuts the up to 50 ms of silence with which the engine begins: a key press is answered sooner, and the first mark is correct.
std::span<const Sample> RunSound::without_lead(std::span<const Sample> samples) {
    if (!leading_) return samples;
    const auto onset = std::ranges::find_if(samples, is_audible);
    const auto at = static_cast<std::uint32_t>(onset - samples.begin());
    leading_ = onset == samples.end();
    const auto skipped = leading_ ? at : at - std::min(at, lead_kept);
    dropped_ += skipped;
    for (auto& mark : marks_) mark.frame -= std::min(mark.frame - shape_.first_frame, skipped);
    if (!marks_.empty()) last_mark_ = marks_.back().frame;
    return samples.subspan(skipped);
}

/// Delivers the samples that were held back first: they were not the end after all.
void RunSound::deliver(std::span<const Sample> samples) {
    sound_.swap(held_);
    held_.clear();
    sound_.insert(sound_.end(), samples.begin(), samples.end());
    apply_gain(sound_, shape_.gain);
    if (!marks_.empty()) last_told_ = marks_.back().frame;
    stopped_ = !sink_({sound_, marks_});
    emitted_ += static_cast<std::uint32_t>(sound_.size());
    marks_.clear();
}

}  // namespace lectern::speech
