// How often: "2×/day", "3 x 500 mg", "1/day", "3 tablets/day".
#include "speech/clinic/clinic_rules.hpp"
#include "speech/text/word_edges.hpp"

namespace lectern::speech {
namespace {

bool is_count(const ClinicWords& words, std::string_view word) {
    return is_one_of(words.counts, word) || word.find_first_of("0123456789") != std::string_view::npos;
}

/// Whether one of the two words before the stroke is a count: "a day/night nurse" has none.
bool follows_count(std::string_view text, std::uint32_t stroke, const ClinicWords& words) {
    const auto last = word_before(text, stroke);
    return is_count(words, last) || is_count(words, word_before(text, static_cast<std::uint32_t>(last.data() - text.data())));
}

/// Reads the stroke, and the word after it if that is short for another: "/d".
std::vector<SpokenEdit> read_per(const Found& found, const ClinicWords& words) {
    const auto said = said_for(words.per_words, found[2]);
    if (said.empty() || !stands_alone(found.text, found.range(2)) || !follows_count(found.text, found.range(1).begin, words)) return {};
    std::vector<SpokenEdit> edits{set_apart(found.text, found.range(1), words.per)};
    if (said != found[2]) edits.push_back(found.edit(2, std::string(said)));
    return edits;
}

/// Reads "2×" and "2 x 500", but neither "2x4" boards nor the letter "x". No letter or digit may be glued to the end of an "x", and it must
/// be glued to its number or stand before another number.
std::vector<SpokenEdit> read_times(const Found& found, const ClinicWords& words) {
    if (!number_begins(found.text, found.range(1).begin)) return {};
    const bool sign = found[3] == "×";
    const bool glued = !found.has(2);
    if (is_word_character(code_point_at(found.text, found.range(3).end)) && !sign) return {};
    if (!sign && !glued && !found.has(4)) return {};
    auto times = found.edit(3, (glued ? " " : "") + std::string(words.times));
    if (is_word_character(code_point_at(found.text, found.range(3).end))) times.spoken += ' ';
    return {std::move(times)};
}

}  // namespace

ReadingRules frequency_rules(const ClinicWords& words) {
    ReadingRules rules;
    rules.emplace_back(R"((/) ?(\l+))", [&words](const Found& found) { return read_per(found, words); });
    rules.emplace_back(R"(((?:[0-9]+[–-])?[0-9]+)( ?)(×|x|X)( ?[0-9])?)",
                       [&words](const Found& found) { return read_times(found, words); });
    return rules;
}

}  // namespace lectern::speech
