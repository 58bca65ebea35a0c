#include "speech/engine/run_marks.hpp"

#include <algorithm>

namespace lectern::speech {
namespace {

/// The transcription without the signs for stress and joining before its first sound.
std::string_view first_sound(std::string_view transcription) {
    const auto begin = transcription.find_first_not_of("',%=_|");
    return begin == std::string_view::npos ? std::string_view() : transcription.substr(begin);
}

}  // namespace

void RunMarks::phoneme(std::string_view name, std::uint32_t frame) {
    if (!name.empty() && !name.starts_with('_')) phonemes_.push_back({std::string(name), frame});
}

std::vector<TimingMark> RunMarks::word_event(int code_point, int length, std::uint32_t frame) {
    const auto mark = marker_.word_event(code_point, length, frame);
    if (!mark) return {};
    auto marks = passed_over(mark->word - first_word_);
    marks.push_back(*mark);
    next_ = mark->word - first_word_ + 1;
    phonemes_.clear();
    return marks;
}

std::vector<TimingMark> RunMarks::end() {
    return passed_over(static_cast<std::uint32_t>(words_.size()));
}

/// The marks of the words before `end` without an event. Each begins at its own first sound, after the first phoneme of the joined words.
std::vector<TimingMark> RunMarks::passed_over(std::uint32_t end) {
    std::vector<TimingMark> marks;
    if (next_ == 0) return marks;  // no word was spoken that they could be joined with
    auto from = phonemes_.begin() + std::min<std::ptrdiff_t>(1, std::ssize(phonemes_));
    for (auto word = next_; word < end; ++word) {
        const auto known = transcriptions_.find(words_[word]);
        if (known == transcriptions_.end()) {
            unknown_.emplace_back(words_[word]);
            break;
        }
        const auto sound = first_sound(known->second);
        const auto begin = std::find_if(from, phonemes_.end(), [&](const Phoneme& phoneme) { return sound.starts_with(phoneme.name); });
        if (begin == phonemes_.end()) break;
        marks.push_back({begin->frame, first_word_ + word});
        from = begin + 1;
    }
    return marks;
}

}  // namespace lectern::speech
