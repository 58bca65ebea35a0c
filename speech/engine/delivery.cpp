#include "speech/engine/delivery.hpp"

#include <algorithm>

namespace lectern::speech {

void Delivery::begin_attempt() {
    evidence_.begin_attempt();
    attempted_ = 0;
    held_.clear();
    held_marks_.clear();
}

bool Delivery::take(std::span<const Sample> samples, std::span<const TimingMark> marks) {
    const bool audible = evidence_.add(samples, marks);
    held_.insert(held_.end(), samples.begin(), samples.end());
    held_marks_.insert(held_marks_.end(), marks.begin(), marks.end());
    if (evidence_.endless()) return false;
    const bool may_be_silent = !evidence_.has_something_to_say();
    return may_be_silent || (audible && evidence_.speaks()) ? hand_over() : wanted();
}

std::optional<std::string> Delivery::finish() {
    if (stopped_) return std::nullopt;
    auto fault = evidence_.fault();
    if (!fault) hand_over();
    return fault;
}

bool Delivery::hand_over() {
    const auto heard = std::min(held_.size(), delivered_ - std::min(delivered_, attempted_));
    attempted_ += held_.size();
    const auto rest = std::span(held_).subspan(heard);
    delivered_ += rest.size();
    const bool goes_on = offer({rest, fresh(held_marks_)});
    held_.clear();
    held_marks_.clear();
    return goes_on;
}

bool Delivery::offer(const PcmChunk& chunk) {
    stopped_ = stopped_ || !sink_(chunk);
    return !stopped_;
}

/// Keeps the marks in order: the frames of a second attempt may differ by a few from those of the first.
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
