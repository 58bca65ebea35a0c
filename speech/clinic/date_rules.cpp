// Dates in numbers, as people say them: "2026-11-23", "14/03/2026", "14.03.2026".
#include <algorithm>
#include <fmt/format.h>
#include <optional>

#include "speech/clinic/clinic_rules.hpp"
#include "speech/text/word_edges.hpp"

namespace lectern::speech {
namespace {

struct Date {
    int day;
    int month;
};

bool is_possible(Date date) {
    return date.day >= 1 && date.day <= 31 && date.month >= 1 && date.month <= 12;
}

std::string day_words(int day, const DateWords& words) {
    const auto index = static_cast<std::size_t>(day - 1);
    return index < words.days.size() ? std::string(words.days[index]) : std::to_string(day);
}

std::vector<SpokenEdit> said(const Found& found, Date date, std::string_view year, const DateWords& words) {
    const bool stands = number_begins(found.text, found.range(0).begin) && number_ends(found.text, found.range(0).end);
    if (!stands || !is_possible(date)) return {};
    const auto month = words.months[static_cast<std::size_t>(date.month - 1)];
    return {found.edit(0, fmt::format(fmt::runtime(words.long_form), day_words(date.day, words), month, year))};
}

/// A number over 12 is the day; if both numbers could be the day, `order` decides.
Date date_of(int first, int second, DayOrder order) {
    if (first > 12) return {first, second};
    if (second > 12) return {second, first};
    return order == DayOrder::month_first ? Date{second, first} : Date{first, second};
}

/// "14. März": the engine would end the sentence after the number.
std::vector<SpokenEdit> read_ordinal_day(const Found& found, const DateWords& words) {
    const int day = number_in(found[2]);
    const bool is_month = std::ranges::find(words.months, found[3]) != words.months.end();
    if (!is_month || !is_possible({day, 1}) || !number_begins(found.text, found.range(1).begin)) return {};
    return {found.edit(1, day_words(day, words))};
}

}  // namespace

ReadingRules date_rules(const ClinicWords& words, DayOrder order) {
    ReadingRules rules;
    rules.emplace_back(R"(([12][0-9]{3})-([01][0-9])-([0-3][0-9]))", [&words](const Found& found) {
        return said(found, {number_in(found[3]), number_in(found[2])}, found[1], words.date);
    });
    rules.emplace_back(R"(([0-3]?[0-9])/([0-3]?[0-9])/([12][0-9]{3}))", [&words, order](const Found& found) {
        return said(found, date_of(number_in(found[1]), number_in(found[2]), order), found[3], words.date);
    });
    rules.emplace_back(R"(([0-3]?[0-9])\.([01]?[0-9])\.([12][0-9]{3}))", [&words](const Found& found) {
        return said(found, {number_in(found[1]), number_in(found[2])}, found[3], words.date);
    });
    rules.emplace_back(R"((([0-3]?[0-9])\.) (\l+))", [&words](const Found& found) { return read_ordinal_day(found, words.date); });
    return rules;
}

}  // namespace lectern::speech
