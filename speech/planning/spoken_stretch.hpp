// A stretch of an article as the engine is to speak it: rewritten as it is pronounced, made safe, in runs of one language.
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

    /// Text that is not written there, spoken before all or behind all.
    void put_before(const std::string& text);
    void put_behind(const std::string& text);
    /// The first `end` bytes of it as an utterance's runs, with the words among `written` that begin there.
    void fill(Utterance& utterance, std::uint32_t end, std::span<const content::ByteRange> written) const;
};

/// How an article's text is spoken.
struct ReadingRules {
    std::string language;  ///< BCP 47: of what stands in no language span
    const Pronunciation& pronunciation;
};

/// `context` begins at or before the range, in the same sentence: what stands there decides how the beginning is said ("2.5 | mg").
SpokenStretch spoken_stretch(const content::Section& section, content::ByteRange range, std::uint32_t context, const ReadingRules& rules);

}  // namespace lectern::speech
