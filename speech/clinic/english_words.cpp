#include "speech/clinic/clinic_words.hpp"

namespace lectern::speech {
namespace {

using enum AbbreviationPlace;

constexpr auto masses = std::to_array<Unit>({
    {"mg|MG|Mg|mgs", "milligram", "milligrams"},
    {"g|gm|gms", "gram", "grams"},
    {"kg|Kg|KG|kgs", "kilogram", "kilograms"},
    {"µg|μg|mcg|ug", "microgram", "micrograms"},
    {"ng", "nanogram", "nanograms"},
    {"pg", "picogram", "picograms"},
});

constexpr auto units = std::to_array<Unit>({
    {"mL|ml|ML", "milliliter", "milliliters"},
    {"L|l", "liter", "liters"},
    {"dL|dl", "deciliter", "deciliters"},
    {"cL|cl", "centiliter", "centiliters"},
    {"µL|μL|µl|μl", "microliter", "microliters"},
    {"IU|iu", "international unit", "international units"},
    {"U", "unit", "units", true},
    {"mmol", "millimole", "millimoles"},
    {"µmol|μmol|umol", "micromole", "micromoles"},
    {"nmol", "nanomole", "nanomoles"},
    {"mol", "mole", "moles"},
    {"mEq|meq", "milliequivalent", "milliequivalents"},
    {"mmHg|mm Hg", "millimeter of mercury", "millimeters of mercury"},
    {"cm", "centimeter", "centimeters"},
    {"mm", "millimeter", "millimeters"},
    {"m", "meter", "meters", true},
    {"km", "kilometer", "kilometers"},
    {"m²|m2", "square meter", "square meters"},
    {"cm²|cm2", "square centimeter", "square centimeters"},
    {"cc", "cubic centimeter", "cubic centimeters"},
    {"kcal", "kilocalorie", "kilocalories"},
    {"cal", "calorie", "calories"},
    {"kJ|kj", "kilojoule", "kilojoules"},
    {"Hz", "hertz", "hertz"},
    {"dB", "decibel", "decibels"},
    {"bpm|BPM", "beat per minute", "beats per minute"},
    {"°C", "degree Celsius", "degrees Celsius"},
    {"°F", "degree Fahrenheit", "degrees Fahrenheit"},
    {"h|hr|hrs", "hour", "hours"},
    {"min|mins", "minute", "minutes"},
    {"s|sec|secs", "second", "seconds", true},
    {"ms", "millisecond", "milliseconds"},
    {"wk|wks", "week", "weeks"},
    {"mo|mos", "month", "months", true},
    {"yr|yrs", "year", "years"},
    {"tab|tabs", "tablet", "tablets", true},
    {"cap|caps", "capsule", "capsules", true},
    {"tsp", "teaspoon", "teaspoons"},
    {"tbsp", "tablespoon", "tablespoons"},
    {"oz", "ounce", "ounces"},
    {"lb|lbs", "pound", "pounds"},
    {"ft", "foot", "feet"},
});

constexpr auto per_words = std::to_array<Said>({
    {"day", "day"},       {"d", "day"},           {"week", "week"},     {"wk", "week"},     {"month", "month"},
    {"mo", "month"},      {"year", "year"},       {"yr", "year"},       {"hour", "hour"},   {"h", "hour"},
    {"hr", "hour"},       {"minute", "minute"},   {"min", "minute"},    {"night", "night"}, {"dose", "dose"},
    {"tablet", "tablet"}, {"capsule", "capsule"}, {"person", "person"}, {"visit", "visit"}, {"kg", "kilogram"},
});

constexpr auto counts = std::to_array<std::string_view>({"once", "twice", "one", "two", "three", "four", "half"});

constexpr auto comparisons = std::to_array<Said>({
    {"+/-", "plus or minus"},
    {"+/−", "plus or minus"},
    {"<=", "at most"},
    {">=", "at least"},
    {"≤", "at most"},
    {"≥", "at least"},
    {"<", "less than"},
    {">", "more than"},
    {"±", "plus or minus"},
    {"~", "about"},
    {"≈", "about"},
});

constexpr auto fractions = std::to_array<Said>({
    {"1/2", "one half"},
    {"1/3", "one third"},
    {"2/3", "two thirds"},
    {"1/4", "one quarter"},
    {"3/4", "three quarters"},
    {"1/5", "one fifth"},
    {"1/8", "one eighth"},
    {"½", "one half"},
    {"⅓", "one third"},
    {"⅔", "two thirds"},
    {"¼", "one quarter"},
    {"¾", "three quarters"},
});

constexpr auto abbreviations = std::to_array<Abbreviation>({
    {"Dr.", "Doctor", before_name},
    {"Mr.", "Mister", before_name},
    {"Mrs.", "Missis", before_name},
    {"Ms.", "Miz", before_name},
    {"Ms", "Miz", before_name},
    {"Prof.", "Professor", before_name},
    {"St.", "Saint", before_name},
    {"St.", "Street", after_name},
    {"vs.", "versus"},
    {"vs", "versus"},
    {"e.g.", "for example"},
    {"eg.", "for example"},
    {"i.e.", "that is"},
    {"etc.", "et cetera"},
    {"approx.", "approximately"},
    {"No.", "number", before_number},
    {"no.", "number", before_number_of_noun},
    {"Nos.", "numbers", before_number},
    {"Fig.", "Figure", before_number},
    {"fig.", "figure", before_number},
    {"Tab.", "Table", before_number},
    {"Vol.", "Volume", before_number},
    {"vol.", "volume", before_number},
    {"p.", "page", before_number},
    {"pp.", "pages", before_number},
    {"ca.", "about"},
    {"incl.", "including"},
    {"max.", "maximum"},
    {"min.", "minimum"},
    {"tel.", "telephone"},
    {"Tel.", "Telephone"},
    {"ext.", "extension", before_number},
    {"Jr.", "Junior"},
    {"Sr.", "Senior"},
    {"N/A", "not applicable"},
    {"n/a", "not applicable"},
    {"w/o", "without"},
    {"w/", "with"},
    {"y/o", "years old"},
    {"Jan.", "January", before_number},
    {"Feb.", "February", before_number},
    {"Mar.", "March", before_number},
    {"Apr.", "April", before_number},
    {"Jun.", "June", before_number},
    {"Jul.", "July", before_number},
    {"Aug.", "August", before_number},
    {"Sep.", "September", before_number},
    {"Sept.", "September", before_number},
    {"Oct.", "October", before_number},
    {"Nov.", "November", before_number},
    {"Dec.", "December", before_number},
    {"Jan", "January", before_number},
    {"Feb", "February", before_number},
    {"Apr", "April", before_number},
    {"Jun", "June", before_number},
    {"Jul", "July", before_number},
    {"Aug", "August", before_number},
    {"Sep", "September", before_number},
    {"Sept", "September", before_number},
    {"Oct", "October", before_number},
    {"Nov", "November", before_number},
    {"Dec", "December", before_number},
    {"Mon.", "Monday"},
    {"Tue.", "Tuesday"},
    {"Tues.", "Tuesday"},
    {"Wed.", "Wednesday"},
    {"Thu.", "Thursday"},
    {"Thurs.", "Thursday"},
    {"Fri.", "Friday"},
    {"Sat.", "Saturday", before_number},
    {"Sun.", "Sunday", before_number},
    {"Mon", "Monday"},
    {"Tue", "Tuesday"},
    {"Wed", "Wednesday"},
    {"Thu", "Thursday"},
    {"Fri", "Friday"},
});

constexpr auto weekdays = std::to_array<std::string_view>({"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"});
constexpr auto date_words = std::to_array<std::string_view>({"on", "by", "until", "since", "before", "after"});
constexpr auto call_words = std::to_array<std::string_view>(
    {"call", "calls", "called", "calling", "dial", "dialing", "dialling", "text", "ring", "phone", "fax", "tel", "telephone"});
constexpr auto numbered = std::to_array<std::string_view>(
    {"room",   "ward",   "bed",     "bus",   "tram",      "line", "platform", "gate",   "door", "desk", "counter",
     "window", "ticket", "queue",   "item",  "tablet",    "box",  "bag",      "page",   "form", "file", "case",
     "batch",  "lot",    "patient", "phone", "telephone", "fax",  "house",    "clinic", "unit", "study"});
constexpr auto roman_words = std::to_array<std::string_view>(
    {"type", "types", "stage", "grade", "phase", "class", "factor", "level", "part", "chapter", "volume", "category"});
constexpr auto behind_one =
    std::to_array<std::string_view>({"or",       "and",      "to",        "of",           "is",     "has",
                                     "diabetes", "diabetic", "diabetics", "error",        "errors", "hypersensitivity",
                                     "allergy",  "reaction", "reactions", "hypertension", "cancer", "tumor",
                                     "tumour",   "disease",  "collagen",  "interferon",   "trial",  "trials",
                                     "study",    "studies"});
constexpr auto letter_words =
    std::to_array<std::string_view>({"vitamin", "hepatitis", "type", "group", "influenza", "strep", "part", "plan"});
constexpr auto alternatives = std::to_array<std::string_view>({"he", "him", "his", "she", "her"});

}  // namespace

constinit const ClinicWords english_words{
    .masses = masses,
    .units = units,
    .per_words = per_words,
    .counts = counts,
    .comparisons = comparisons,
    .fractions = fractions,
    .abbreviations = abbreviations,
    .call_words = call_words,
    .numbered = numbered,
    .roman_words = roman_words,
    .behind_one = behind_one,
    .date_words = date_words,
    .letter_words = letter_words,
    .letter_a = "ˈeɪ",
    .weekdays = weekdays,
    .date = {{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
             "{1} {0}, {2}",
             {}},
    .clock = {"{0} o'clock", "{0} hundred", "{0} oh {1}", ""},
    .per = "per",
    .along_with = "and",
    .to = "to",
    .ratio = "to",
    .times = "times",
    .over = "over",
    .out_of = "out of",
    .and_a = "and",
    .alternatives = alternatives,
    .either = "or",
    .number = "number",
    .plus = "plus",
    .decimal_sign = '.',
    .plural_from = 1,
};

}  // namespace lectern::speech
