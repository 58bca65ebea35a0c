// What is to be spoken, and for every spoken word the written text it stands for.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "content/document/text_range.hpp"

namespace lectern::speech {

/// Unique within the process; 0 means no utterance.
using UtteranceId = std::uint64_t;

enum class UtteranceKind : std::uint8_t { reading, interface };

/// The pronunciation of the bytes `bytes` of a run's text. It overrides the engine's own rules.
struct Pronounced {
    content::ByteRange bytes;
    std::string ipa;  ///< in the International Phonetic Alphabet

    friend bool operator==(const Pronounced&, const Pronounced&) = default;
};

/// Text in one language. It is plain data: no markup, no control characters.
struct SpokenRun {
    std::string text;
    std::string language;                ///< BCP 47; a language without a voice is spoken in the default one
    std::vector<Pronounced> pronounced;  ///< in order
    bool spelled = false;                ///< said letter by letter, each letter a word of Utterance::words

    friend bool operator==(const SpokenRun&, const SpokenRun&) = default;
};

/// One written word: where it stands in the spoken text, and where in the section.
struct SpokenWord {
    std::uint32_t run = 0;       ///< index into Utterance::runs
    content::ByteRange spoken;   ///< bytes of that run's text
    content::ByteRange written;  ///< bytes of the section's text

    friend bool operator==(const SpokenWord&, const SpokenWord&) = default;
};

/// Where a reading utterance stands in its document.
struct UtterancePlace {
    std::uint32_t section = 0;
    std::uint32_t sentence = 0;
    std::uint32_t first_word = 0;     ///< index within the sentence of Utterance::words[0]
    std::uint32_t byte = 0;           ///< of the section, where the utterance begins; reading can continue from here
    std::uint32_t sentence_byte = 0;  ///< of the section, where its sentence begins

    friend bool operator==(const UtterancePlace&, const UtterancePlace&) = default;
};

/// The settings of the voice. The synthesizer clamps values that are out of range.
struct Prosody {
    int rate_wpm = 160;   ///< words per minute, 80 to 449; above that the engine's timing marks are wrong
    int pitch = 50;       ///< 0 to 99
    std::string variant;  ///< of the language's voice: "f2", "m3" …, see `espeak-ng --voices=variant`; empty: the plain voice

    friend bool operator==(const Prosody&, const Prosody&) = default;
};

struct Utterance {
    UtteranceId id = 0;
    UtteranceKind kind = UtteranceKind::interface;
    std::vector<SpokenRun> runs;
    std::vector<SpokenWord> words;  ///< in order; empty for the interface's own sentences
    UtterancePlace place;           ///< only meaningful for text of a document
    std::string written;            ///< the part of the section's text that this utterance covers, from place.byte on
    Prosody prosody;
    bool ends_sentence = true;                ///< false: not the last part of a long sentence, so the engine adds no pause
    std::chrono::milliseconds pause_after{};  ///< silence added to the engine's own

    /// The spoken text of all runs.
    std::string text() const;
};

}  // namespace lectern::speech
