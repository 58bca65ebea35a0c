// Words in letters that a language is not written in are in another language, though nobody said so.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "content/document/document.hpp"

namespace lectern::content {

/// Immutable, any thread.
class ScriptLanguages {
public:
    /// `language` is BCP 47; for one that ICU does not know nothing is guessed.
    explicit ScriptLanguages(std::string_view language);

    /// Language spans over the `words` of `text` that are written in a script foreign to the language: in the likeliest language of
    /// their script (Unicode CLDR), neighbouring words together. A single letter is a sign ("β") unless it stands behind such a word.
    std::vector<InlineSpan> spans(std::string_view text, const std::vector<ByteRange>& words) const;

private:
    std::vector<std::int32_t> own_scripts_;  ///< ICU's numbers; empty: nothing is guessed
};

}  // namespace lectern::content
