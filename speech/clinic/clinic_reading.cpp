#include "speech/clinic/clinic_reading.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "content/language/language_tag.hpp"
#include "speech/clinic/clinic_rules.hpp"

namespace lectern::speech {
namespace {

void append(ReadingRules& rules, ReadingRules more) {
    std::ranges::move(more, std::back_inserter(rules));
}

/// Longer and less ambiguous patterns come first, because the first edit wins.
ReadingRules rules_for(const ClinicWords& words, DayOrder order) {
    ReadingRules rules = phone_rules(&words);
    append(rules, date_rules(words, order));
    append(rules, clock_rules(words));
    append(rules, dose_rules(words));
    append(rules, frequency_rules(words));
    append(rules, stroke_rules(words));
    append(rules, amount_rules(words));
    append(rules, abbreviation_rules(words));
    append(rules, name_rules(words));
    append(rules, sign_rules());
    return rules;
}

ReadingRules rules_everywhere() {
    ReadingRules rules = phone_rules(nullptr);
    append(rules, sign_rules());
    return rules;
}

/// Patterns are compiled once, when a language is first read.
const ReadingRules& rules_of(std::string_view language) {
    if (content::covers_language("en-us", language)) {
        static const ReadingRules american = rules_for(english_words, DayOrder::month_first);
        return american;
    }
    if (content::covers_language("en", language)) {
        static const ReadingRules english = rules_for(english_words, DayOrder::day_first);
        return english;
    }
    if (content::covers_language("es", language)) {
        static const ReadingRules spanish = rules_for(spanish_words, DayOrder::day_first);
        return spanish;
    }
    if (content::covers_language("de", language)) {
        static const ReadingRules german = rules_for(german_words, DayOrder::day_first);
        return german;
    }
    if (content::covers_language("fr", language)) {
        static const ReadingRules french = rules_for(french_words, DayOrder::day_first);
        return french;
    }
    static const ReadingRules everywhere = rules_everywhere();
    return everywhere;
}

}  // namespace

void read_as_clinics_write(std::string_view text, std::string_view language, EditSheet& sheet) {
    for (const auto& rule : rules_of(language)) rule.apply(text, sheet);
}

}  // namespace lectern::speech
