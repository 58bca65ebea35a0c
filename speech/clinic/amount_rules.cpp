// Ranges, comparisons and ratios: "3–5", "<5", "1:1000", "10 000".
#include <algorithm>
#include <string>

#include "content/language/ascii.hpp"
#include "speech/clinic/clinic_rules.hpp"
#include "speech/text/word_edges.hpp"

namespace lectern::speech {
namespace {

/// Whether a range can end at `byte`. Glued to it may follow its unit, an "x" for times, or a word as in "3-5-day". "3-5b" names a section.
bool range_ends(std::string_view text, std::uint32_t byte) {
    const char32_t after = code_point_at(text, byte);
    const char32_t second = code_point_at(text, byte + 1);
    if (after == U'-' && is_word_character(second) && !is_digit(second)) return true;
    const bool one_letter = is_word_character(after) && !is_word_character(second);
    if (one_letter) return std::u32string_view(U"ghLlmsx").find(after) != std::u32string_view::npos;
    return is_word_character(after) || number_ends(text, byte);
}

bool reads_upwards(const Found& found, char decimal_sign) {
    const bool padded = found[3].size() > 1 && found[3].starts_with('0') && !found[3].starts_with("0.") && !found[3].starts_with("0,");
    return !padded && value_of(found[1], decimal_sign) < value_of(found[3], decimal_sign);
}

/// A dash between two numbers is always a range; a hyphen only where the second number is the larger one.
std::vector<SpokenEdit> read_range(const Found& found, const ClinicWords& words) {
    if (!number_begins(found.text, found.range(1).begin) || !range_ends(found.text, found.range(3).end)) return {};
    if (found[2] == "-" && !reads_upwards(found, words.decimal_sign)) return {};
    return {set_apart(found.text, found.range(2), words.to)};
}

/// A dash between times also means "to": "9:00–17:00".
std::vector<SpokenEdit> read_dash(const Found& found, const ClinicWords& words) {
    return {set_apart(found.text, found.range(1), words.to)};
}

/// The only name that is or begins with what is written: "Mon", "Sept". Empty if there is none, or more than one.
std::string_view name_of(std::string_view written, std::span<const std::string_view> names) {
    const auto begins = [&](std::string_view name) { return name.starts_with(written) || name.starts_with(content::ascii_lower(written)); };
    const auto name = std::ranges::find_if(names, begins);
    return name != names.end() && (*name == written || std::ranges::count_if(names, begins) == 1) ? *name : std::string_view();
}

/// Says `name` for a name that is written in full or short. The full stop of a short one is replaced as well, unless the text ends there.
SpokenEdit in_full(const Found& found, int group, std::string_view name) {
    auto bytes = found.range(group);
    const bool stop = code_point_at(found.text, bytes.end) == U'.' && bytes.size() < name.size() && !ends_text(found.text, bytes.end + 1);
    if (stop) ++bytes.end;
    return {bytes, std::string(name), {}};
}

/// A dash between two weekdays or two months means "to". Between other names it only joins them: "Epstein–Barr".
std::vector<SpokenEdit> read_dash_in_calendar(const Found& found, const ClinicWords& words) {
    if (!stands_alone(found.text, {found.range(1).begin, found.range(3).end})) return {};
    for (const auto names : {words.weekdays, std::span<const std::string_view>(words.date.months)}) {
        const auto first = name_of(found[1], names);
        const auto last = name_of(found[3], names);
        if (first.empty() || last.empty()) continue;
        return {in_full(found, 1, first), set_apart(found.text, found.range(2), words.to), in_full(found, 3, last)};
    }
    return {};
}

/// A digit must follow the sign: "<b>" is not a comparison.
std::vector<SpokenEdit> read_comparison(const Found& found, const ClinicWords& words) {
    auto edit = found.edit(1, std::string(said_for(words.comparisons, found[1])));
    const char32_t before = code_point_before(found.text, found.range(1).begin);
    if (is_word_character(before)) edit.spoken.insert(0, " ");
    if (!found.has(2)) edit.spoken += ' ';
    return {std::move(edit)};
}

/// Reads what cannot be a time: "1:1000".
std::vector<SpokenEdit> read_ratio(const Found& found, const ClinicWords& words) {
    if (!number_begins(found.text, found.range(1).begin) || !number_ends(found.text, found.range(3).end)) return {};
    return {set_apart(found.text, found.range(2), words.ratio)};
}

/// "10 000" is one number, whose words are highlighted together.
std::vector<SpokenEdit> join_thousands(const Found& found) {
    if (!number_begins(found.text, found.range(1).begin) || !number_ends(found.text, found.range(0).end)) return {};
    std::string digits;
    std::ranges::copy_if(found[0], std::back_inserter(digits), [](char c) { return is_digit(static_cast<unsigned char>(c)); });
    return {found.edit(0, std::move(digits))};
}

}  // namespace

ReadingRules amount_rules(const ClinicWords& words) {
    const std::string number = R"(([0-9]+(?:[.,][0-9]{3})*(?:[.,][0-9]+)?))";
    ReadingRules rules;
    rules.emplace_back(R"(([0-9]{1,3})((?:[\x{A0}\x{202F}\x{2009}][0-9]{3})+|(?: [0-9]{3})* 000))", join_thousands);
    rules.emplace_back(number + R"([%°]? ?([–‑-]) ?\$?)" + number, [&words](const Found& found) { return read_range(found, words); });
    rules.emplace_back(R"([0-9]{1,2}:[0-9]{2} ?([–-]) ?[0-9]{1,2}:[0-9]{2})",
                       [&words](const Found& found) { return read_dash(found, words); });
    rules.emplace_back(R"([AaPp]\.?[Mm]\.? ?(–) ?[0-9]{1,2})", [&words](const Found& found) { return read_dash(found, words); });
    rules.emplace_back(R"((\l{2,})\.? ?([–-]) ?(\l{2,}))", [&words](const Found& found) { return read_dash_in_calendar(found, words); });
    rules.emplace_back(R"((\+/-|\+/−|<=|>=|[<>≤≥±~≈])( ?)[0-9])", [&words](const Found& found) { return read_comparison(found, words); });
    rules.emplace_back(R"(([0-9]+)(:)([0-9]{3,}|[0-9]))", [&words](const Found& found) { return read_ratio(found, words); });
    return rules;
}

}  // namespace lectern::speech
