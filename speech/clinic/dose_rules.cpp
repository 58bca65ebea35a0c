// Numbers with units: "2.5 mg", "500mg", "5 mg/kg/day", "a 5-mg tablet", "38 °C".
#include <algorithm>
#include <map>
#include <memory>
#include <string>

#include "content/language/utf8.hpp"
#include "speech/clinic/clinic_rules.hpp"
#include "speech/text/word_edges.hpp"

namespace lectern::speech {
namespace {

using content::ByteRange;

class Units {
public:
    explicit Units(const ClinicWords& words) : words_(words) {
        for (const Unit& unit : words.masses) add_forms(unit);
        for (const Unit& unit : words.units) add_forms(unit);
    }

    const ClinicWords& words() const { return words_; }
    const Unit* find(std::string_view written) const {
        const auto unit = by_form_.find(written);
        return unit == by_form_.end() ? nullptr : unit->second;
    }
    bool is_mass(const Unit* unit) const {
        return std::ranges::any_of(words_.masses, [&](const Unit& mass) { return &mass == unit; });
    }
    /// What is said after "per"; empty if the word is unknown.
    std::string_view denominator(std::string_view written) const {
        if (const auto* unit = find(written)) return unit->one;
        return said_for(words_.per_words, written);
    }
    /// Whether the word is known, in the plural ("tablets") or not ("tablet").
    bool counts(std::string_view written) const {
        return !denominator(written).empty() || !denominator(written.substr(0, written.size() - (written.empty() ? 0 : 1))).empty();
    }

private:
    void add_forms(const Unit& unit) {
        std::string_view rest = unit.written;
        while (!rest.empty()) {
            const auto end = std::min(rest.find('|'), rest.size());
            by_form_.emplace(rest.substr(0, end), &unit);
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }

    const ClinicWords& words_;
    std::map<std::string_view, const Unit*> by_form_;
};

/// The letters and digits at `byte`, with the other signs that units are written with.
ByteRange unit_at(std::string_view text, std::uint32_t byte) {
    std::uint32_t end = byte;
    while (end < text.size()) {
        const auto next = content::decode_utf8(text, end);
        if (!is_word_character(next.code_point) && std::u32string_view(U"°²³").find(next.code_point) == std::u32string_view::npos) break;
        end += next.size;
    }
    const bool mercury = text.substr(byte, end - byte) == "mm" && text.substr(end).starts_with(" Hg") && stands_alone(text, {end, end + 3});
    return {byte, mercury ? end + 3 : end};
}

std::uint32_t behind_space(std::string_view text, std::uint32_t byte) {
    return byte < text.size() && text[byte] == ' ' ? byte + 1 : byte;
}

/// The unit after the number at `byte`, or whatever other word stands there.
std::string_view unit_of_number_at(std::string_view text, std::uint32_t byte) {
    const auto behind = std::min(text.find_first_not_of("0123456789.,", byte), text.size());
    const auto end = static_cast<std::uint32_t>(behind);
    const auto written = unit_at(text, end < text.size() && text[end] == '-' ? end + 1 : behind_space(text, end));
    return text.substr(written.begin, written.size());
}

/// What a stroke between an amount of `unit` and the number at `number` means: "5 mg/5 mL" is a strength, "875 mg/125 mg" two
/// medicines in one tablet. Nothing is said if the meaning is unknown.
SpokenEdit joint_before_number(std::string_view text, ByteRange stroke, std::uint32_t number, const Unit* unit, const Units& units) {
    const auto written = unit_of_number_at(text, number);
    const auto* other = units.find(written);
    if (other == unit || (units.is_mass(unit) && units.is_mass(other))) return set_apart(text, stroke, units.words().along_with);
    const bool counted = units.counts(written);
    return counted ? set_apart(text, stroke, units.words().per) : SpokenEdit{stroke, " ", {}};
}

/// Reads "/kg/day" from `byte` on. A stroke means "per" before a unit, before another known word, and before an unknown one of at least
/// three bytes.
void add_denominators(std::string_view text, std::uint32_t byte, const Unit* unit, const Units& units, std::vector<SpokenEdit>& edits) {
    for (;;) {
        const auto stroke = behind_space(text, byte);
        if (stroke >= text.size() || text[stroke] != '/') return;
        const auto begin = behind_space(text, stroke + 1);
        auto per = set_apart(text, {stroke, stroke + 1}, units.words().per);
        if (is_digit(code_point_at(text, begin))) return edits.push_back(joint_before_number(text, per.source, begin, unit, units));
        const auto written = unit_at(text, begin);
        const auto said = units.denominator(text.substr(written.begin, written.size()));
        if (said.empty() && written.size() < 3) return;
        edits.push_back(per);
        if (!said.empty()) edits.push_back({written, std::string(said), {}});
        byte = written.end;
    }
}

/// Whether the number is the lower part of a fraction: in "1/2 mg", but neither in "140/90 mmHg" nor in "5 mg/5 mL".
bool ends_fraction(const Found& found) {
    const auto begin = found.range(1).begin;
    if (begin < 2 || found.text[begin - 1] != '/' || found.range(1).size() != 1) return false;
    return is_digit(code_point_at(found.text, begin - 2)) && found.text[begin - 2] < found.text[begin] &&
           number_begins(found.text, begin - 2);
}

bool is_singular(const Found& found, const ClinicWords& words) {
    if (ends_fraction(found)) return true;
    const char32_t before = code_point_before(found.text, found.range(1).begin);
    if (before == U'-' || before == U'–') return false;
    return found[1] == "1" || (words.plural_from > 1 && value_of(found[1], words.decimal_sign) < words.plural_from);
}

/// A full stop belongs to the unit if the sentence continues in lower case or with a number: "5 min. later".
ByteRange with_stop(std::string_view text, ByteRange unit) {
    if (unit.end + 1 >= text.size() || text[unit.end] != '.' || text[unit.end + 1] != ' ') return unit;
    const char next = text[std::min<std::size_t>(unit.end + 2, text.size() - 1)];
    const bool goes_on = (next >= 'a' && next <= 'z') || is_digit(code_point_at(text, unit.end + 2));
    return goes_on ? ByteRange{unit.begin, unit.end + 1} : unit;
}

/// "100U/mL": a unit after the stroke shows that the letter before the stroke is a unit too.
bool is_divided(std::string_view text, std::uint32_t byte, const Units& units) {
    if (byte >= text.size() || text[byte] != '/') return false;
    const auto written = unit_at(text, byte + 1);
    return !units.denominator(text.substr(written.begin, written.size())).empty();
}

std::vector<SpokenEdit> read_dose(const Found& found, const Units& units) {
    const auto& text = found.text;
    const auto number = found.range(1);
    const char32_t before = code_point_before(text, number.begin);
    if (is_word_character(before)) return {};
    const auto written = unit_at(text, found.range(3).begin);
    const auto* unit = units.find(text.substr(written.begin, written.size()));
    if (unit == nullptr || (unit->after_space && !found.has(2) && !is_divided(text, written.end, units))) return {};
    const bool attribute = found[2] == "-";
    const bool one = attribute || is_singular(found, units.words());
    const bool glued = attribute || !found.has(2);
    std::string spoken = (glued ? " " : "") + std::string(one ? unit->one : unit->many);
    std::vector<SpokenEdit> edits{{with_stop(text, {attribute ? written.begin - 1 : written.begin, written.end}), std::move(spoken), {}}};
    add_denominators(text, written.end, unit, units, edits);
    return edits;
}

/// "mg/dL" without a number: both sides must be units, and one of them longer than one letter.
std::vector<SpokenEdit> read_bare_compound(const Found& found, const Units& units) {
    const auto& text = found.text;
    const auto first = found.range(1);
    const auto* unit = units.find(found[1]);
    if (unit == nullptr || !stands_alone(text, first) || !number_begins(text, first.begin)) return {};
    const auto second = unit_at(text, found.range(2).begin);
    if (units.denominator(text.substr(second.begin, second.size())).empty() || first.size() + second.size() < 3) return {};
    std::vector<SpokenEdit> edits{found.edit(1, std::string(unit->many))};
    add_denominators(text, first.end, unit, units, edits);
    return edits;
}

/// "800/160 mg": the masses of two or more medicines in one tablet. "1/2 mg" is a fraction instead.
std::vector<SpokenEdit> read_combination(const Found& found, const Units& units) {
    const auto& text = found.text;
    const auto amounts = found.range(1);
    const auto written = unit_at(text, found.range(2).begin);
    const bool weighed = units.is_mass(units.find(text.substr(written.begin, written.size())));
    const bool fraction = !said_for(units.words().fractions, found[1]).empty();
    if (!weighed || fraction || !number_begins(text, amounts.begin)) return {};
    std::vector<SpokenEdit> edits;
    for (auto byte = amounts.begin; byte < amounts.end; ++byte) {
        if (text[byte] == '/') edits.push_back(set_apart(text, {byte, byte + 1}, units.words().along_with));
    }
    return edits;
}

}  // namespace

ReadingRules dose_rules(const ClinicWords& words) {
    const auto units = std::make_shared<const Units>(words);
    ReadingRules rules;
    rules.emplace_back(R"(([0-9]+(?:[.,][0-9]+)*|[½¼¾])([ \x{A0}\x{202F}\x{2009}-]?)(°|\l))",
                       [units](const Found& found) { return read_dose(found, *units); });
    rules.emplace_back(R"(([0-9]+(?:[.,][0-9]+)*(?:/[0-9]+(?:[.,][0-9]+)*)+)[ \x{A0}\x{202F}\x{2009}-]?(\l))",
                       [units](const Found& found) { return read_combination(found, *units); });
    rules.emplace_back(R"((\l{1,5})/(\l))", [units](const Found& found) { return read_bare_compound(found, *units); });
    return rules;
}

}  // namespace lectern::speech
