// Detects words in another language by their script, even if the author did not mark them.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "content/document/document.hpp"

namespace lectern::content {

/// Immutable; any thread.
class ScriptLanguages {
public:
    /// `language` is BCP 47. If ICU does not know it, nothing is detected.
    explicit ScriptLanguages(std::string_view language);

    /// Language spans over those `words` of `text` that are written in a script foreign to the language. A span has the likeliest language
    /// of its script (Unicode CLDR) and includes neighbouring words of the same language. A single letter is a symbol ("β"), unless it
    /// follows such a word.
    std::vector<InlineSpan> spans(std::string_view text, const std::vector<ByteRange>& words) const;

private:
    std::vector<std::int32_t> own_scripts_;  ///< ICU's script codes; empty: nothing is detected
};

}  // namespace lectern::content
