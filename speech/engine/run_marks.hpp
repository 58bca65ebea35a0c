// Computes the timing marks of one run's words from the engine's events for words and phonemes.
//
// The engine's dictionary speaks some words as one with the word before ("of the"), without an event of their own. Such a word is passed
// over. Its beginning is found by its first phoneme once it has been transcribed on its own; until then it shares the mark of the word
// before.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "speech/engine/espeak_text.hpp"
#include "speech/engine/word_marks.hpp"

namespace lectern::speech {

/// Words in one voice's phonemes, each transcribed on its own.
using Transcriptions = std::map<std::string, std::string, std::less<>>;

/// One thread; the words' texts and the transcriptions must outlive it.
class RunMarks {
public:
    /// `words` are the run's words as they are spoken; `first_word` is the index of the first one in the utterance.
    RunMarks(std::uint32_t first_word, const EspeakText& text, std::vector<std::string_view> words, const Transcriptions& transcriptions)
        : marker_(first_word, text.word_ends, text.code_points),
          first_word_(first_word),
          words_(std::move(words)),
          transcriptions_(transcriptions) {}

    void phoneme(std::string_view name, std::uint32_t frame);
    /// See WordMarker::word_event. Returns in order the marks of words that were passed over, then that of the word that begins here.
    std::vector<TimingMark> word_event(int code_point, int length, std::uint32_t frame);
    /// To be called when the run is over. Returns the marks of words passed over at its end.
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
    std::uint32_t next_ = 0;         ///< all words of the run before this one had their event or were passed over
    std::vector<std::string> unknown_;
};

}  // namespace lectern::speech
