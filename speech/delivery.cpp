#include "speech/delivery.hpp"

#include <algorithm>

namespace lectern::speech {
namespace {

constexpr std::size_t longest_speech = std::size_t{30} * 60 * sample_rate_hz;  // frames

}  // namespace

bool Delivery::take(std::span<const Sample> samples, std::span<const TimingMark> marks) {
    const auto heard = std::min(samples.size(), delivered_ - std::min(delivered_, attempted_));
    attempted_ += samples.size();
    if (attempted_ > longest_speech) return false;
    const auto rest = samples.subspan(heard);
    const auto new_marks = fresh(marks);
    delivered_ += rest.size();
    return offer({rest, new_marks});
}

bool Delivery::offer(const PcmChunk& chunk) {
    stopped_ = stopped_ || !sink_(chunk);
    return !stopped_;
}

/// A second attempt's frames may differ by a few from the first's: what is marked never goes back behind what was.
std::vector<TimingMark> Delivery::fresh(std::span<const TimingMark> marks) {
    std::vector<TimingMark> result;
    for (const auto& mark : marks) {
        if (mark.word < next_word_ || mark.word >= words_) continue;
        next_word_ = mark.word + 1;
        last_mark_ = std::max(last_mark_, mark.frame);
        result.push_back({last_mark_, mark.word});
    }
    return result;
}

}  // namespace lectern::speech
