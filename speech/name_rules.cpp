// Names with numbers in them: "#3", "№ 5", "type II", "COVID-19".
#include <algorithm>
#include <array>
#include <string>

#include "speech/clinic_rules.hpp"
#include "speech/word_edges.hpp"

namespace lectern::speech {
namespace {

constexpr std::array<std::string_view, 15> numerals{"I",  "II", "III", "IV",  "V",    "VI",  "VII", "VIII",
                                                    "IX", "X",  "XI",  "XII", "XIII", "XIV", "XV"};

bool is_one_of(std::span<const std::string_view> words, std::string_view word) {
    return std::ranges::find(words, lower_case(word)) != words.end();
}

std::vector<SpokenEdit> read_roman(const Found& found, const ClinicWords& words) {
    const auto numeral = std::ranges::find(numerals, found[2]);
    const bool meant = is_one_of(words.roman_words, found[1]) && numeral != numerals.end();
    if (!meant || !stands_alone(found.text, found.range(0))) return {};
    return {found.edit(2, std::to_string(numeral - numerals.begin() + 1))};
}

/// "vitamin A helps" is not "vitamin a helps".
std::vector<SpokenEdit> read_letter(const Found& found, const ClinicWords& words) {
    if (!is_one_of(words.letter_words, found[1]) || !stands_alone(found.text, found.range(0))) return {};
    return {{found.range(2), {}, std::string(words.letter_a)}};
}

std::vector<SpokenEdit> read_number_sign(const Found& found, const ClinicWords& words) {
    if (is_word_character(code_point_before(found.text, found.range(1).begin)) || !number_ends(found.text, found.range(3).end)) return {};
    return {found.edit(1, std::string(words.number) + (found.has(2) ? "" : " "))};
}

/// The engine pauses at the hyphen. "A-1-2" is the number of a section.
std::vector<SpokenEdit> read_hyphen(const Found& found) {
    if (!number_begins(found.text, found.range(1).begin) || !number_ends(found.text, found.range(3).end)) return {};
    return {found.edit(2, " ")};
}

/// "SARS-CoV-2": two hyphens, of which the engine reads the first well.
std::vector<SpokenEdit> read_last_hyphen(const Found& found) {
    return stands_alone(found.text, found.range(0)) && number_ends(found.text, found.range(3).end) ? std::vector{found.edit(2, " ")}
                                                                                                   : std::vector<SpokenEdit>{};
}

}  // namespace

ReadingRules name_rules(const ClinicWords& words) {
    ReadingRules rules;
    rules.emplace_back(R"((\l+) ([IVX]+))", [&words](const Found& found) { return read_roman(found, words); });
    rules.emplace_back(R"((\l+) (A))", [&words](const Found& found) { return read_letter(found, words); });
    rules.emplace_back(R"((#|№)( ?)([0-9]{1,5}))", [&words](const Found& found) { return read_number_sign(found, words); });
    rules.emplace_back(R"((\l{2,}-\l{2,})(-)([0-9]{1,3}))", read_last_hyphen);
    rules.emplace_back(R"((\l{2,})(-)([0-9]{1,3}))", read_hyphen);
    return rules;
}

}  // namespace lectern::speech
