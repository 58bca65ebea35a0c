// Splits a sentence into stretches of one language.
#pragma once

#include <string>
#include <vector>

#include "content/document/document.hpp"

namespace lectern::speech {

struct LanguageStretch {
    content::ByteRange range;
    std::string language;  ///< BCP 47

    friend bool operator==(const LanguageStretch&, const LanguageStretch&) = default;
};

/// In order and without gaps; neighbours differ in language. Text outside the section's language spans is in `language`.
/// Punctuation and white space belong to the word before them, so that no stretch is without a word.
std::vector<LanguageStretch> language_stretches(const content::Section& section, content::ByteRange range, const std::string& language);

}  // namespace lectern::speech
