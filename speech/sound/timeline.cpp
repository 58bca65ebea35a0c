#include "speech/sound/timeline.hpp"

#include <algorithm>

namespace lectern::speech {

void Timeline::add(TimingMark mark) {
    if (marks_.empty())
        mark = {};
    else if (mark.frame <= marks_.back().frame)
        return;
    marks_.push_back(mark);
}

void Timeline::end(std::uint32_t frame) {
    const auto beyond = std::ranges::upper_bound(marks_, frame, {}, &TimingMark::frame);
    if (beyond == marks_.end()) return;
    const auto first = *beyond;
    marks_.erase(beyond, marks_.end());
    add({frame, first.word});
}

std::size_t Timeline::index_at(std::uint32_t frame) const {
    const auto after = std::ranges::upper_bound(marks_, frame, {}, &TimingMark::frame);
    return after == marks_.begin() ? 0 : static_cast<std::size_t>(after - marks_.begin()) - 1;
}

std::optional<WordGroup> Timeline::heard_at(std::uint32_t frame) const {
    if (marks_.empty() || word_count_ == 0) return std::nullopt;
    const auto index = index_at(frame);
    const auto end = index + 1 < marks_.size() ? marks_[index + 1].word : word_count_;
    return WordGroup{marks_[index].word, end - marks_[index].word};
}

std::optional<std::uint32_t> Timeline::next_change(std::uint32_t frame) const {
    const auto after = std::ranges::upper_bound(marks_, frame, {}, &TimingMark::frame);
    return after == marks_.end() ? std::nullopt : std::optional(after->frame);
}

std::uint32_t Timeline::group_begin(std::uint32_t frame) const {
    return marks_.empty() ? 0 : std::min(frame, marks_[index_at(frame)].frame);
}

}  // namespace lectern::speech
