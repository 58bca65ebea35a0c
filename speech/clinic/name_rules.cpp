// Names with numbers in them: "#3", "№ 5", "type II", "COVID-19".
#include <algorithm>
#include <array>
#include <string>

#include "speech/clinic/clinic_rules.hpp"
#include "speech/text/word_edges.hpp"

namespace lectern::speech {
namespace {

constexpr std::array<std::string_view, 15> numerals{"I",  "II", "III", "IV",  "V",    "VI",  "VII", "VIII",
                                                    "IX", "X",  "XI",  "XII", "XIII", "XIV", "XV"};

/// Whether an "I" is a numeral: in "the type I have" it is not.
bool is_numeral_one(const Found& found, const ClinicWords& words) {
    const auto end = found.range(2).end;
    if (words.behind_one.empty() || ends_text(found.text, end)) return true;
    const std::string_view behind = found.text.substr(end);
    if (std::string_view(".,;:!?)]/").find(behind.front()) != std::string_view::npos) return true;
    const auto word = behind.substr(1, behind.find_first_of(" .,;:!?)]/", 1) - 1);
    return is_one_of(words.behind_one, word);
}

/// 0 if it is not a Roman numeral up to XV.
int roman_number(std::string_view written) {
    const auto numeral = std::ranges::find(numerals, written);
    return numeral == numerals.end() ? 0 : static_cast<int>(numeral - numerals.begin()) + 1;
}

/// Group 3 is the second of two numerals: "stage I or II".
std::vector<SpokenEdit> read_roman(const Found& found, const ClinicWords& words) {
    const bool meant = is_one_of(words.roman_words, found[1]) && roman_number(found[2]) > 0;
    if (!meant || !stands_alone(found.text, {found.range(1).begin, found.range(2).end})) return {};
    if (found[2] == "I" && !is_numeral_one(found, words)) return {};
    std::vector<SpokenEdit> edits{found.edit(2, std::to_string(roman_number(found[2])))};
    if (roman_number(found[3]) > 1 && stands_alone(found.text, found.range(3)))
        edits.push_back(found.edit(3, std::to_string(roman_number(found[3]))));
    return edits;
}

/// Keeps the letter in "vitamin A helps" from being said as the word "a".
std::vector<SpokenEdit> read_letter(const Found& found, const ClinicWords& words) {
    if (!is_one_of(words.letter_words, found[1]) || !stands_alone(found.text, found.range(0))) return {};
    return {{found.range(2), {}, std::string(words.letter_a)}};
}

std::vector<SpokenEdit> read_number_sign(const Found& found, const ClinicWords& words) {
    if (is_word_character(code_point_before(found.text, found.range(1).begin)) || !number_ends(found.text, found.range(3).end)) return {};
    return {found.edit(1, std::string(words.number) + (found.has(2) ? "" : " "))};
}

/// Removes the last hyphen of "COVID-19" and "SARS-CoV-2", since the engine pauses there. "A-1-2" is the number of a section and stays.
std::vector<SpokenEdit> read_last_hyphen(const Found& found) {
    if (!number_begins(found.text, found.range(1).begin) || !number_ends(found.text, found.range(3).end)) return {};
    return {found.edit(2, " ")};
}

}  // namespace

ReadingRules name_rules(const ClinicWords& words) {
    ReadingRules rules;
    rules.emplace_back(R"((\l+) ([IVX]+)(?: \l{1,3} ([IVX]+))?)", [&words](const Found& found) { return read_roman(found, words); });
    rules.emplace_back(R"((\l+) (A))", [&words](const Found& found) { return read_letter(found, words); });
    rules.emplace_back(R"((#|№)( ?)([0-9]{1,5}))", [&words](const Found& found) { return read_number_sign(found, words); });
    rules.emplace_back(R"((\l{2,}(?:-\l{2,})?)(-)([0-9]{1,3}))", read_last_hyphen);
    return rules;
}

}  // namespace lectern::speech
