// A pattern in a sentence and what is said for it. The only wrapper of RE2, whose time grows with the sentence's length only.
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

/// Where a pattern was found: group 0 is all of it; a group that took no part is empty.
struct Found {
    std::string_view text;
    std::array<content::ByteRange, most_groups> groups;

    content::ByteRange range(int group) const { return groups[static_cast<std::size_t>(group)]; }
    std::string_view operator[](int group) const { return text.substr(range(group).begin, range(group).size()); }
    bool has(int group) const { return !range(group).empty(); }
    SpokenEdit edit(int group, std::string spoken) const { return {range(group), std::move(spoken), {}}; }
};

/// `word` for these bytes, with a space on each side where something else touches them.
SpokenEdit set_apart(std::string_view text, content::ByteRange bytes, std::string_view word);

/// Whether its lower case, as the words in tables are written, is in a table.
bool is_one_of(std::span<const std::string_view> words, std::string_view word);
/// What stands before `byte`, which a space may part from it, back to the space before that.
std::string_view word_before(std::string_view text, std::uint32_t byte);
/// Digits only; 0 where they are too many.
int number_in(std::string_view digits);
/// Digits, commas and full stops: a sign that is not the language's decimal sign divides thousands where three digits follow it.
double value_of(std::string_view number, char decimal_sign);

/// Immutable; any thread.
class ReadingRule {
public:
    /// No edits: the pattern means something else here.
    using Reading = std::function<std::vector<SpokenEdit>(const Found&)>;

    /// In RE2's syntax, with \l for a letter of the Latin, Greek or Cyrillic script: its own \pL takes a millisecond to compile.
    /// RE2 looks at no surroundings, so `reading` checks what stands around. A pattern that RE2 does not understand is a bug.
    ReadingRule(std::string pattern, Reading reading);

    void apply(std::string_view text, EditSheet& sheet) const;

private:
    std::shared_ptr<const re2::RE2> pattern_;
    Reading reading_;
};

}  // namespace lectern::speech
