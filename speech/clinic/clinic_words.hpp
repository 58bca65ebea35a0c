// How a language says what clinics write: its units, dates, comparisons and abbreviations, as data.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace lectern::speech {

/// A unit in which things are counted. `written` holds all its written forms, separated by '|'; their case matters.
struct Unit {
    std::string_view written;
    std::string_view one;
    std::string_view many;
    bool after_space = false;  ///< glued to its number it would mean something else: "20s", "5m"
};

/// Where the written form counts as an abbreviation.
enum class AbbreviationPlace : std::uint8_t {
    anywhere,
    before_number,
    before_number_of_noun,  ///< after a word of `numbered`: "room no. 5", but not "I said no. 5 people left."
    before_name,            ///< a word with a capital
    after_name,
};

/// `written` includes its full stops. At the end of a sentence the last one is the sentence's own.
struct Abbreviation {
    std::string_view written;
    std::string_view spoken;
    AbbreviationPlace place = AbbreviationPlace::anywhere;
};

/// Something written and what is said for it.
struct Said {
    std::string_view written;
    std::string_view spoken;
};

enum class DayOrder : std::uint8_t { day_first, month_first };
/// {0} stands for the day, {1} for the month's name, {2} for the year, as fmt has it.
struct DateWords {
    std::array<std::string_view, 12> months;
    std::string_view long_form;
    std::span<const std::string_view> days;  ///< from the first on; days beyond the table are said as numbers
};

/// {0} stands for the hour, {1} for the minutes.
struct ClockWords {
    std::string_view full_hour;       ///< hours 1 to 12
    std::string_view full_hour_late;  ///< hours 0 and from 13 on
    std::string_view minutes_below_ten;
    std::string_view minutes;  ///< empty: left as written
};

/// What is said for `written`; empty if it is not in the table.
inline std::string_view said_for(std::span<const Said> table, std::string_view written) {
    const auto said = std::ranges::find(table, written, &Said::written);
    return said == table.end() ? std::string_view() : said->spoken;
}

struct ClinicWords {
    std::span<const Unit> masses;
    std::span<const Unit> units;               ///< all other units
    std::span<const Said> per_words;           ///< may follow a stroke without a number: "day", "d"
    std::span<const std::string_view> counts;  ///< after these a stroke means "per", as after a number: "once"
    std::span<const Said> comparisons;         ///< longest first
    std::span<const Said> fractions;           ///< "1/2"
    std::span<const Abbreviation> abbreviations;
    std::span<const std::string_view> call_words;    ///< stand before an emergency number; in lower case
    std::span<const std::string_view> numbered;      ///< things that have numbers: "room"; in lower case
    std::span<const std::string_view> roman_words;   ///< stand before a Roman numeral
    std::span<const std::string_view> behind_one;    ///< an "I" before these is a numeral; empty if "I" is no word
    std::span<const std::string_view> date_words;    ///< stand before a date rather than a fraction
    std::span<const std::string_view> letter_words;  ///< stand before an "A" that the engine takes for the word "a"
    std::string_view letter_a;                       ///< how it is pronounced
    std::span<const std::string_view> weekdays;
    DateWords date;
    ClockWords clock;
    std::string_view per;
    std::string_view along_with;                     ///< 875 milligrams and 125 milligrams in one tablet
    std::string_view to;                             ///< 3 to 5
    std::string_view ratio;                          ///< 1 to 1000
    std::string_view times;                          ///< 2 times 500 milligrams, 2 times per day
    std::string_view over;                           ///< 120 over 80
    std::string_view out_of;                         ///< 7 out of 10
    std::string_view and_a;                          ///< between a number and a fraction
    std::span<const std::string_view> alternatives;  ///< exclude the word after the stroke: "he"; in lower case
    std::string_view either;                         ///< he or she
    std::string_view number;
    std::string_view plus;
    char decimal_sign;
    double plural_from;  ///< 1: all numbers but 1 take the plural; otherwise all from this one on
};

extern const ClinicWords english_words;
extern const ClinicWords spanish_words;
extern const ClinicWords german_words;
extern const ClinicWords french_words;

}  // namespace lectern::speech
