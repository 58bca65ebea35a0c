// The rules by which what clinics write is read, by kind. Each rule refers to one language's words, which must outlive it.
#pragma once

#include <vector>

#include "speech/clinic/clinic_words.hpp"
#include "speech/clinic/reading_rule.hpp"

namespace lectern::speech {

using ReadingRules = std::vector<ReadingRule>;

/// "555-0172", "call 911". `words` may be null.
ReadingRules phone_rules(const ClinicWords* words);
/// "2026-11-23", "14/03/2026".
ReadingRules date_rules(const ClinicWords& words, DayOrder order);
/// "14:05", "10:00 a.m.".
ReadingRules clock_rules(const ClinicWords& words);
/// "2.5 mg", "5 mg/kg/day", "38 °C".
ReadingRules dose_rules(const ClinicWords& words);
/// "2×/day", "3 x 500", "4/week".
ReadingRules frequency_rules(const ClinicWords& words);
/// "3–5", "<5", "1:1000".
ReadingRules amount_rules(const ClinicWords& words);
/// "1/2", "120/80", "24/7", "he/she".
ReadingRules stroke_rules(const ClinicWords& words);
/// "Dr.", "e.g.", "No. 5".
ReadingRules abbreviation_rules(const ClinicWords& words);
/// "#3", "type II", "COVID-19".
ReadingRules name_rules(const ClinicWords& words);
/// Trade marks and arrows, in any language.
ReadingRules sign_rules();

}  // namespace lectern::speech
