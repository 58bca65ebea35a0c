// Times of day where the engine's reading is odd: "14:05", "10:00", "9:00–17:00".
#include <fmt/format.h>

#include "speech/clinic/clinic_rules.hpp"
#include "speech/text/word_edges.hpp"

namespace lectern::speech {
namespace {

/// "3:30" in "1:3:30" is not a time, but "9:00" in "9:00–17:00" is.
bool is_time(const Found& found) {
    const auto begin = found.range(1).begin;
    const auto end = found.range(2).end;
    const char32_t before = code_point_before(found.text, begin);
    const char32_t after = code_point_at(found.text, end);
    const bool joined = before == U':' || before == U'.' || before == U'/' || is_word_character(before);
    const bool goes_on = (after == U':' || after == U'/' || after == U'.') && !number_ends(found.text, end);
    return !joined && !goes_on && !is_digit(after) && number_in(found[1]) < 24 && number_in(found[2]) < 60;
}

std::string time_words(std::string_view form, const Found& found) {
    return fmt::format(fmt::runtime(form), number_in(found[1]), number_in(found[2]));
}

/// Group 3 is "a.m.", "p.m." or another spelling of them; before it, a full hour is just its number.
std::vector<SpokenEdit> read_time(const Found& found, const ClockWords& words) {
    if (!is_time(found)) return {};
    const int hour = number_in(found[1]);
    const int minutes = number_in(found[2]);
    const content::ByteRange time{found.range(1).begin, found.range(2).end};
    const auto edit = [&](std::string_view form) { return std::vector<SpokenEdit>{{time, time_words(form, found), {}}}; };
    if (minutes == 0 && found.has(3)) return edit(found.range(3).begin == time.end ? "{0} " : "{0}");
    if (minutes == 0) return edit(hour >= 1 && hour <= 12 ? words.full_hour : words.full_hour_late);
    if (minutes < 10) return edit(words.minutes_below_ten);
    return words.minutes.empty() ? std::vector<SpokenEdit>{} : edit(words.minutes);
}

/// "14:30 Uhr": the word is said after the hour, and the minutes after the word.
std::vector<SpokenEdit> read_time_with_word(const Found& found) {
    if (!is_time(found) || !stands_alone(found.text, found.range(3))) return {};
    const int minutes = number_in(found[2]);
    auto word = found.edit(3, minutes == 0 ? std::string(found[3]) : fmt::format("{} {}", found[3], minutes));
    return {{{found.range(1).begin, found.range(2).end}, time_words("{0}", found), {}}, std::move(word)};
}

}  // namespace

ReadingRules clock_rules(const ClinicWords& words) {
    ReadingRules rules;
    rules.emplace_back(R"(([0-9]{1,2})[:.]([0-9]{2}) (Uhr))", read_time_with_word);
    rules.emplace_back(R"(([0-9]{1,2}):([0-9]{2}) ?([AaPp]\.?[Mm]\b)?)",
                       [&words](const Found& found) { return read_time(found, words.clock); });
    rules.emplace_back(R"(([0-9]{1,2})h([0-9]{2}))", [&words](const Found& found) {
        return words.clock.minutes.empty() ? std::vector<SpokenEdit>{} : read_time(found, words.clock);
    });
    return rules;
}

}  // namespace lectern::speech
