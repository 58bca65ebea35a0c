// From the engine's word events to marks on our own words.
//
// eSpeak NG reports where in the text it begins a word, by code point, but about 3 % of the words get no event (the dictionary speaks
// "of the" as one), and some events point at white space, backwards or outside. So each event is mapped to the first of our words that
// ends at or after it, and only steps forward count; a word without an event is marked together with the one before it.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "speech/pcm.hpp"
#include "speech/utterance.hpp"

namespace lectern::speech {

/// For one run of an utterance, in order of its events. One thread.
class WordMarker {
public:
    WordMarker(const Utterance& utterance, std::uint32_t run);

    /// `code_point` is 1-based, as the engine counts; `length` as it reports. The mark where a new word begins.
    std::optional<TimingMark> word_event(int code_point, int length, std::uint32_t frame);

private:
    std::vector<std::uint32_t> ends_;  ///< of each of the run's words, in code points
    std::uint32_t first_word_ = 0;     ///< the run's first word within the utterance
    std::uint32_t next_ = 0;           ///< words before this one are marked
    std::uint32_t length_ = 0;         ///< of the run, in code points
};

}  // namespace lectern::speech
