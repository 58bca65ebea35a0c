// A stretch of an article in the form that the engine is to speak: rewritten as it is pronounced, made safe, in runs of one language.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "content/document/document.hpp"
#include "speech/pronunciation/pronunciation.hpp"
#include "speech/text/spoken_text.hpp"

namespace lectern::speech {

struct SpokenStretch {
    struct LanguageChange {
        std::uint32_t begin = 0;  ///< byte of spoken.text
        std::string language;
    };

    SpokenText spoken;                      ///< its origins are bytes of the section
    std::vector<LanguageChange> languages;  ///< in order; the first one begins at 0

    /// Add text that is not written there, spoken before or after everything else.
    void put_before(const std::string& text);
    void put_behind(const std::string& text);
    /// Adds the first `end` bytes to the utterance as runs, with the words among `written` that begin there.
    void fill(Utterance& utterance, std::uint32_t end, std::span<const content::ByteRange> written) const;
};

/// How an article's text is spoken.
struct StretchRules {
    std::string language;  ///< BCP 47: of text outside all language spans
    const Pronunciation& pronunciation;
};

/// `context` is a byte at or before the range, in the same sentence: the text from there on decides how the beginning of the range is said
/// ("2.5 | mg").
SpokenStretch spoken_stretch(const content::Section& section, content::ByteRange range, std::uint32_t context, const StretchRules& rules);

}  // namespace lectern::speech
