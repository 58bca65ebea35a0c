// The marks of one run's words, as the engine tells of words and phonemes.
//
// Some words the engine's dictionary speaks as one with the word before ("of the"), without an event of their own. Where such a word
// begins is known by its first phoneme, once it has been transcribed by itself; until then it is marked together with the one before.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "speech/engine/espeak_text.hpp"
#include "speech/engine/word_marks.hpp"

namespace lectern::speech {

/// Words in the engine's phonemes, each said by itself. Of one voice.
using Transcriptions = std::map<std::string, std::string, std::less<>>;

/// One thread; the words' texts and the transcriptions outlive it.
class RunMarks {
public:
    /// `words` are the run's, as they are spoken; `first_word` is which of the utterance's the first one is.
    RunMarks(std::uint32_t first_word, const EspeakText& text, std::vector<std::string_view> words, const Transcriptions& transcriptions)
        : marker_(first_word, text.word_ends, text.code_points),
          first_word_(first_word),
          words_(std::move(words)),
          transcriptions_(transcriptions) {}

    void phoneme(std::string_view name, std::uint32_t frame);
    /// As WordMarker::word_event. In order: words that were passed over, then the one that begins there.
    std::vector<TimingMark> word_event(int code_point, int length, std::uint32_t frame);
    /// The run is over: words passed over at its end.
    std::vector<TimingMark> end();

    /// Words that were passed over and have no transcription yet.
    const std::vector<std::string>& unknown() const { return unknown_; }

private:
    struct Phoneme {
        std::string name;
        std::uint32_t frame = 0;
    };

    std::vector<TimingMark> passed_over(std::uint32_t end);

    WordMarker marker_;
    std::uint32_t first_word_;
    std::vector<std::string_view> words_;
    const Transcriptions& transcriptions_;
    std::vector<Phoneme> phonemes_;  ///< since the last word's event
    std::uint32_t next_ = 0;         ///< words of the run before this one had their event or were passed over
    std::vector<std::string> unknown_;
};

}  // namespace lectern::speech
