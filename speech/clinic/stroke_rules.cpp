// What a stroke between two numbers or two words means: "1/2", "120/80", "7/10", "24/7", "he/she".
#include <algorithm>
#include <string>

#include "speech/clinic/clinic_rules.hpp"
#include "speech/text/word_edges.hpp"

namespace lectern::speech {
namespace {

constexpr int lowest_pressure = 40;
constexpr int highest_pressure = 300;

bool is_blood_pressure(const Found& found) {
    const int systolic = number_in(found[1]);
    const int diastolic = number_in(found[3]);
    return systolic > diastolic && diastolic >= lowest_pressure && systolic <= highest_pressure;
}

bool is_score(const Found& found) {
    const int most = number_in(found[3]);
    return (most == 10 || most == 100) && number_in(found[1]) <= most;
}

/// Whether a whole number stands before the fraction: "1 1/2".
bool follows_number(const Found& found) {
    const auto begin = found.range(1).begin;
    const char32_t before = begin == 0 ? 0 : code_point_before(found.text, begin - 1);
    return begin > 1 && found.text[begin - 1] == ' ' && is_digit(before);
}

std::vector<SpokenEdit> read_numbers(const Found& found, const ClinicWords& words) {
    if (!number_begins(found.text, found.range(1).begin) || !number_ends(found.text, found.range(3).end)) return {};
    // "on 7/10" is a date, but it is unknown which number is the day.
    if (is_one_of(words.date_words, word_before(found.text, found.range(1).begin))) return {found.edit(2, " ")};
    const auto fraction = said_for(words.fractions, found[0]);
    if (!fraction.empty()) {
        const auto joint = follows_number(found) ? std::string(words.and_a) + " " : "";
        return {found.edit(0, joint + std::string(fraction))};
    }
    if (is_blood_pressure(found)) return {set_apart(found.text, found.range(2), words.over)};
    if (is_score(found)) return {set_apart(found.text, found.range(2), words.out_of)};
    return {found.edit(2, " ")};
}

/// Reads "½", either glued to a number or alone.
std::vector<SpokenEdit> read_fraction_sign(const Found& found, const ClinicWords& words) {
    const auto fraction = said_for(words.fractions, found[2]);
    if (fraction.empty()) return {};
    return {found.edit(2, found.has(1) ? " " + std::string(words.and_a) + " " + std::string(fraction) : std::string(fraction))};
}

/// Internet addresses and paths keep their strokes. They are recognised by a dot, an "@", a colon or a second stroke inside them.
bool is_in_address(const Found& found) {
    const auto space = found.text.find_last_of(' ', found.range(0).begin);
    const auto begin = space == std::string_view::npos ? 0 : space + 1;
    auto token = found.text.substr(begin, found.text.find(' ', found.range(0).end) - begin);
    while (!token.empty() && std::string_view(".,;:!?)\"'").find(token.back()) != std::string_view::npos) token.remove_suffix(1);
    return std::ranges::count(token, '/') > 1 || token.find_first_of(".@:") != std::string_view::npos;
}

std::vector<SpokenEdit> read_words(const Found& found, const ClinicWords& words) {
    if (is_in_address(found) || !stands_alone(found.text, found.range(0))) return {};
    return {found.edit(2, is_one_of(words.alternatives, found[1]) ? " " + std::string(words.either) + " " : " ")};
}

}  // namespace

ReadingRules stroke_rules(const ClinicWords& words) {
    ReadingRules rules;
    rules.emplace_back(R"(([0-9]{1,4})(/)([0-9]{1,4}))", [&words](const Found& found) { return read_numbers(found, words); });
    rules.emplace_back(R"(([0-9])?([½⅓⅔¼¾]))", [&words](const Found& found) { return read_fraction_sign(found, words); });
    rules.emplace_back(R"((\l{2,})(/)(\l{2,}))", [&words](const Found& found) { return read_words(found, words); });
    return rules;
}

}  // namespace lectern::speech
