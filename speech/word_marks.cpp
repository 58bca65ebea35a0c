#include "speech/word_marks.hpp"

#include <algorithm>
#include <string_view>

namespace lectern::speech {
namespace {

std::uint32_t code_points(std::string_view text) {
    return static_cast<std::uint32_t>(std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

}  // namespace

WordMarker::WordMarker(const Utterance& utterance, std::uint32_t run) {
    const std::string_view text = utterance.runs[run].text;
    const auto first = std::ranges::find(utterance.words, run, &SpokenWord::run);
    first_word_ = static_cast<std::uint32_t>(first - utterance.words.begin());
    std::uint32_t byte = 0;
    for (auto word = first; word != utterance.words.end() && word->run == run; ++word) {
        length_ += code_points(text.substr(byte, word->spoken.end - byte));
        byte = word->spoken.end;
        ends_.push_back(length_);
    }
    length_ += code_points(text.substr(byte));
}

std::optional<TimingMark> WordMarker::word_event(int code_point, int length, std::uint32_t frame) {
    if (length <= 0 || code_point < 1 || static_cast<std::uint32_t>(code_point) > length_) return std::nullopt;
    const auto word = std::ranges::lower_bound(ends_, static_cast<std::uint32_t>(code_point));
    const auto index = static_cast<std::uint32_t>(word - ends_.begin());
    if (word == ends_.end() || index < next_) return std::nullopt;
    next_ = index + 1;
    return TimingMark{frame, first_word_ + index};
}

}  // namespace lectern::speech
