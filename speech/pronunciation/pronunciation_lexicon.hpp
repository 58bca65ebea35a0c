// Words and phrases whose pronunciation somebody wrote down, and where they stand in a text.
//
// Only whole words count: "metformin" is found in "Metformin," but neither in "metformins" nor in "metformin's"; what stands before an
// apostrophe ("l'ibuprofène") is a word of its own. The longest entry wins. An entry is found as it is written, else in any case of its
// letters if it is itself all lower case or each of its words begins with the only capital; so "AIDS" never catches "aids". Typographic
// and straight apostrophes are the same, and so is any white space. A French elision is pronounced as one with the word behind it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "speech/text/spoken_edit.hpp"

namespace lectern::speech {

/// One way of writing a word or phrase, and either what is said instead or how it is pronounced.
struct LexiconEntry {
    std::string grapheme;  ///< in normal form C
    std::string language;  ///< BCP 47; "en" also holds for "en-GB", "" for every language
    std::string spoken;
    std::string ipa;
};

/// Filled by one thread, then read by any.
class PronunciationLexicon {
public:
    /// Where the same grapheme is already there for the same language, the earlier one stays. Precondition: it holds a letter, digit or
    /// sign.
    void add(LexiconEntry entry);
    void add(const PronunciationLexicon& other);
    std::size_t size() const { return entries_.size(); }

    /// Text is valid UTF-8 in normal form C. Time grows with the text's length, and with how many different lengths entries have that
    /// begin with the same word; not with how many entries there are.
    std::vector<SpokenEdit> edits(std::string_view text, std::string_view language) const;

private:
    /// By what entries and texts are compared by; indices into entries_, in the order in which they were added.
    using ByText = std::unordered_map<std::u32string, std::vector<std::size_t>>;

    /// The first one that holds for the language; null where none does.
    const LexiconEntry* find(const ByText& entries, const std::u32string& text, std::string_view language) const;
    /// The longest entry that begins at `byte`, and the byte behind it; null where none does.
    const LexiconEntry* longest_at(std::string_view text, std::uint32_t byte, std::string_view language, std::uint32_t& end) const;

    std::vector<LexiconEntry> entries_;
    ByText exact_;
    ByText any_case_;  ///< folded; without those whose case must be as it is written
    /// By the first word, folded: how many code points the entries have that begin with it, each number once, the largest first.
    std::unordered_map<std::u32string, std::vector<std::size_t>> lengths_;
};

}  // namespace lectern::speech
