// A lexicon of words and phrases with their pronunciation, which finds them in a text.
//
// Only whole words match: "metformin" is found in "Metformin," but neither in "metformins" nor in "metformin's"; the part before an
// apostrophe ("l'ibuprofène") is a word of its own. The longest entry wins. An entry matches as it is written. It also matches in any case
// of its letters if it is all lower case or has capitals only at the beginning of its words; so "AIDS" never matches "aids". Typographic
// and straight apostrophes are equal, and so are all kinds of white space. A French elision is pronounced as one with the word after it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "speech/text/spoken_edit.hpp"

namespace lectern::speech {

/// One way of writing a word or phrase, and either what is said instead or how it is pronounced.
struct LexiconEntry {
    std::string grapheme;  ///< in normal form C
    std::string language;  ///< BCP 47; "en" also applies to "en-GB", "" to every language
    std::string spoken;
    std::string ipa;
};

/// Filled by one thread, then read by any.
class PronunciationLexicon {
public:
    /// If there already is an entry with this grapheme and language, the earlier one stays. Precondition: the grapheme contains a letter,
    /// digit or sign.
    void add(LexiconEntry entry);
    void add(const PronunciationLexicon& other);
    std::size_t size() const { return entries_.size(); }

    /// `text` is valid UTF-8 in normal form C. Time grows with its length, and with the number of different lengths among entries that
    /// begin with the same word, but not with the number of entries.
    std::vector<SpokenEdit> edits(std::string_view text, std::string_view language) const;

private:
    /// Maps the form by which entries and texts are compared to indices into entries_, in the order in which they were added. No hash: a
    /// lexicon may be written to make hashes collide.
    using ByText = std::map<std::u32string, std::vector<std::size_t>>;

    /// The first entry of this text that applies to the language; null if none does.
    const LexiconEntry* find(const ByText& entries, const std::u32string& text, std::string_view language) const;
    /// The longest entry that begins at `byte`; sets `end` to the byte behind it. Null if no entry begins there.
    const LexiconEntry* longest_at(std::string_view text, std::uint32_t byte, std::string_view language, std::uint32_t& end) const;

    std::vector<LexiconEntry> entries_;
    ByText exact_;
    ByText any_case_;  ///< case-folded; without entries that match only as they are written
    /// For each first word, case-folded: the lengths in code points of the entries that begin with it, each length once, the largest first.
    std::map<std::u32string, std::vector<std::size_t>> lengths_;
};

}  // namespace lectern::speech
