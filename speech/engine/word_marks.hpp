// Maps the engine's word events to timing marks on the utterance's words.
//
// eSpeak NG reports where in the text it begins a word, by code point, but about 3 % of the words get no event (the dictionary speaks
// "of the" as one), and some events point at white space, backwards or outside the text. Therefore each event is mapped to the first word
// that ends at or after it, and only steps forward count; a word without an event shares the mark of the word before it.
#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "speech/sound/pcm.hpp"

namespace lectern::speech {

/// Handles one run of an utterance; its events must come in order. One thread.
class WordMarker {
public:
    /// `ends` are the ends of the run's words, in code points; `first_word` is the index of the run's first word in the utterance.
    WordMarker(std::uint32_t first_word, std::vector<std::uint32_t> ends, std::uint32_t code_points)
        : ends_(std::move(ends)), first_word_(first_word), length_(code_points) {}

    /// `code_point` is 1-based, as the engine counts; `length` is as it reports. Returns a mark if a new word begins.
    std::optional<TimingMark> word_event(int code_point, int length, std::uint32_t frame);

private:
    std::vector<std::uint32_t> ends_;
    std::uint32_t first_word_ = 0;
    std::uint32_t length_ = 0;
    std::uint32_t next_ = 0;  ///< words before this one are marked
};

}  // namespace lectern::speech
