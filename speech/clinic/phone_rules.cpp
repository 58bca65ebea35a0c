// Phone numbers, digit by digit with a short pause between their groups.
#include <algorithm>
#include <string>

#include "speech/clinic/clinic_rules.hpp"
#include "speech/text/word_edges.hpp"

namespace lectern::speech {
namespace {

std::string digits_apart(std::string_view digits) {
    std::string apart;
    for (const char c : digits) {
        if (!apart.empty()) apart += ' ';
        apart += c;
    }
    return apart;
}

/// "1 5 5 5, 0 1 7 2" for "1-555-0172": hyphens, dots and strokes between groups of one written word are pauses.
std::string groups_apart(std::string_view written, std::string_view plus) {
    std::string spoken;
    for (std::size_t at = 0; at < written.size();) {
        if (written[at] == '+') spoken += std::string(plus) + " ";
        if (!is_digit(static_cast<unsigned char>(written[at]))) {
            ++at;
            continue;
        }
        const auto end = std::min(written.find_first_not_of("0123456789", at), written.size());
        if (!spoken.empty() && !spoken.ends_with(' ')) spoken += ", ";
        spoken += digits_apart(written.substr(at, end - at));
        at = end;
    }
    return spoken;
}

/// One edit for each written word of the number, so that each is highlighted as it is said. Brackets stay: the engine pauses at them
/// anyway.
std::vector<SpokenEdit> spell(const Found& found, content::ByteRange whole, std::string_view plus) {
    std::vector<SpokenEdit> edits;
    for (auto begin = whole.begin; begin < whole.end;) {
        const auto rest = found.text.substr(begin, whole.end - begin);
        begin += static_cast<std::uint32_t>(std::min(rest.find_first_of("+0123456789"), rest.size()));
        const auto space = std::min(found.text.find_first_of(" )", begin), static_cast<std::size_t>(whole.end));
        const auto end = static_cast<std::uint32_t>(space);
        const bool last = end >= whole.end;
        if (begin < end) {
            const bool pause = !last && found.text[end] == ' ';
            edits.push_back({{begin, end}, groups_apart(found.text.substr(begin, end - begin), plus) + (pause ? "," : ""), {}});
        }
        begin = end + 1;
    }
    return edits;
}

bool is_whole_number(const Found& found) {
    return number_begins(found.text, found.range(1).begin) && number_ends(found.text, found.range(1).end);
}

/// "555-0172" is a local number, "100-2000" more likely a range.
bool is_local_number(const Found& found) {
    return is_whole_number(found) && (found[3].starts_with('0') || !found[3].ends_with("00"));
}

std::vector<SpokenEdit> read_emergency_number(const Found& found, const ClinicWords& words) {
    const bool meant = stands_alone(found.text, found.range(1)) && number_ends(found.text, found.range(2).end);
    if (!meant || !is_one_of(words.call_words, found[1])) return {};
    return {found.edit(2, digits_apart(found[2]))};
}

/// After a call word, such as in "dial 555-1000", a number is never taken for a range.
std::vector<SpokenEdit> read_called_number(const Found& found, const ClinicWords& words) {
    const bool meant = stands_alone(found.text, found.range(1)) && is_one_of(words.call_words, found[1]);
    return meant && number_ends(found.text, found.range(2).end) ? spell(found, found.range(2), words.plus) : std::vector<SpokenEdit>{};
}

}  // namespace

ReadingRules phone_rules(const ClinicWords* words) {
    const std::string plus(words == nullptr ? "+" : words->plus);
    const auto spelled = [plus](const Found& found) {
        return is_whole_number(found) ? spell(found, found.range(1), plus) : std::vector<SpokenEdit>{};
    };
    ReadingRules rules;
    rules.emplace_back(R"((\+[0-9]{1,3}(?:[ .-]?\([0-9]{1,4}\))?(?:[ .-]?[0-9]{2,8}){1,5}))", spelled);
    rules.emplace_back(R"((\([0-9]{2,5}\) ?[0-9]{3,4}(?:[ .-][0-9]{2,4}){1,3}))", spelled);
    rules.emplace_back(R"(((?:1[ .-])?[0-9]{3}[ .-][0-9]{3}[.-][0-9]{4}))", spelled);
    rules.emplace_back(R"((0[0-9]{2,5}(?:[ -][0-9]{2,8}){1,4}))", spelled);
    rules.emplace_back(R"((0[0-9](?:[ .][0-9]{2}){4}))", spelled);
    rules.emplace_back(R"((([0-9]{3})-([0-9]{4})))", [plus](const Found& found) {
        return is_local_number(found) ? spell(found, found.range(1), plus) : std::vector<SpokenEdit>{};
    });
    if (words == nullptr) return rules;
    rules.emplace_back(R"((\l+)[.:]{0,2}(?: \l{2,6}){0,3} ([0-9]{3}-[0-9]{4}))",
                       [words](const Found& found) { return read_called_number(found, *words); });
    rules.emplace_back(R"((\l+)(?: \l{2,3}){0,2} (911|988|999|112|110|111|116|144|[2-8]11))",
                       [words](const Found& found) { return read_emergency_number(found, *words); });
    return rules;
}

}  // namespace lectern::speech
