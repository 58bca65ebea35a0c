#include "speech/engine/word_marks.hpp"

#include <algorithm>
#include <string_view>

namespace lectern::speech {
std::optional<TimingMark> WordMarker::word_event(int code_point, int length, std::uint32_t frame) {
    if (length <= 0 || code_point < 1 || static_cast<std::uint32_t>(code_point) > length_) return std::nullopt;
    const auto word = std::ranges::lower_bound(ends_, static_cast<std::uint32_t>(code_point));
    const auto index = static_cast<std::uint32_t>(word - ends_.begin());
    if (word == ends_.end() || index < next_) return std::nullopt;
    next_ = index + 1;
    return TimingMark{frame, first_word_ + index};
}

}  // namespace lectern::speech
