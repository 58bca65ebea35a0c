// A pattern in a sentence and what is said for it. The only wrapper of RE2, whose time grows only with the length of the sentence.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "speech/clinic/edit_sheet.hpp"
#include "speech/text/spoken_edit.hpp"

namespace re2 {
class RE2;
}

namespace lectern::speech {

inline constexpr int most_groups = 8;

/// A match of a pattern. Group 0 is the whole match; a group that took no part in it is empty.
struct Found {
    std::string_view text;
    std::array<content::ByteRange, most_groups> groups;

    content::ByteRange range(int group) const { return groups[static_cast<std::size_t>(group)]; }
    std::string_view operator[](int group) const { return text.substr(range(group).begin, range(group).size()); }
    bool has(int group) const { return !range(group).empty(); }
    SpokenEdit edit(int group, std::string spoken) const { return {range(group), std::move(spoken), {}}; }
};

/// An edit that says `word` for these bytes, with a space on each side on which other text touches them.
SpokenEdit set_apart(std::string_view text, content::ByteRange bytes, std::string_view word);

/// Whether `word`, in lower case, is in a table; the tables are in lower case.
bool is_one_of(std::span<const std::string_view> words, std::string_view word);
/// The word that ends before `byte`, or before a space in front of `byte`; it begins after the previous space.
std::string_view word_before(std::string_view text, std::uint32_t byte);
/// The value of a string of digits; 0 if they are too many.
int number_in(std::string_view digits);
/// The value of digits with commas and full stops. A sign that is not the language's decimal sign separates thousands if three digits
/// follow.
double value_of(std::string_view number, char decimal_sign);

/// Immutable; any thread.
class ReadingRule {
public:
    /// Returns no edits if the match means something else here.
    using Reading = std::function<std::vector<SpokenEdit>(const Found&)>;

    /// `pattern` is in RE2's syntax, with \l for a letter of the Latin, Greek or Cyrillic script, since RE2's own \pL takes a millisecond
    /// to compile. RE2 has no lookaround, so `reading` checks the text around the match. An invalid pattern is a bug.
    ReadingRule(std::string pattern, Reading reading);

    void apply(std::string_view text, EditSheet& sheet) const;

private:
    std::shared_ptr<const re2::RE2> pattern_;
    Reading reading_;
};

}  // namespace lectern::speech
