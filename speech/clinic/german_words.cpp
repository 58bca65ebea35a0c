#include "speech/clinic/clinic_words.hpp"

namespace lectern::speech {
namespace {

using enum AbbreviationPlace;

constexpr auto masses = std::to_array<Unit>({
    {"mg|MG|Mg", "Milligramm", "Milligramm"},
    {"g", "Gramm", "Gramm"},
    {"kg|Kg|KG", "Kilogramm", "Kilogramm"},
    {"µg|μg|mcg|ug", "Mikrogramm", "Mikrogramm"},
    {"ng", "Nanogramm", "Nanogramm"},
});

constexpr auto units = std::to_array<Unit>({
    {"mL|ml", "Milliliter", "Milliliter"},
    {"L|l", "Liter", "Liter"},
    {"dL|dl", "Deziliter", "Deziliter"},
    {"cL|cl", "Zentiliter", "Zentiliter"},
    {"µL|μL|µl|μl", "Mikroliter", "Mikroliter"},
    {"IE|IU", "internationale Einheit", "internationale Einheiten"},
    {"E", "Einheit", "Einheiten", true},
    {"mmol", "Millimol", "Millimol"},
    {"µmol|μmol", "Mikromol", "Mikromol"},
    {"mol", "Mol", "Mol"},
    {"mval|mEq", "Milliäquivalent", "Milliäquivalent"},
    {"mmHg|mm Hg", "Millimeter Quecksilbersäule", "Millimeter Quecksilbersäule"},
    {"cm", "Zentimeter", "Zentimeter"},
    {"mm", "Millimeter", "Millimeter"},
    {"m", "Meter", "Meter", true},
    {"km", "Kilometer", "Kilometer"},
    {"m²|m2", "Quadratmeter", "Quadratmeter"},
    {"kcal", "Kilokalorie", "Kilokalorien"},
    {"kJ", "Kilojoule", "Kilojoule"},
    {"Hz", "Hertz", "Hertz"},
    {"°C", "Grad Celsius", "Grad Celsius"},
    {"°F", "Grad Fahrenheit", "Grad Fahrenheit"},
    {"h|Std", "Stunde", "Stunden"},
    {"min|Min", "Minute", "Minuten"},
    {"s|Sek", "Sekunde", "Sekunden", true},
    {"Tbl", "Tablette", "Tabletten", true},
});

constexpr auto per_words = std::to_array<Said>({
    {"Tag", "Tag"},
    {"d", "Tag"},
    {"Woche", "Woche"},
    {"Monat", "Monat"},
    {"Jahr", "Jahr"},
    {"Stunde", "Stunde"},
    {"h", "Stunde"},
    {"Minute", "Minute"},
    {"min", "Minute"},
    {"Min", "Minute"},
    {"Nacht", "Nacht"},
    {"Dosis", "Dosis"},
    {"Tablette", "Tablette"},
    {"kg", "Kilogramm"},
});

constexpr auto counts = std::to_array<std::string_view>({"einmal", "zweimal", "dreimal", "viermal", "eine", "zwei", "drei", "vier"});

constexpr auto comparisons = std::to_array<Said>({
    {"+/-", "plus minus"},
    {"+/−", "plus minus"},
    {"<=", "höchstens"},
    {">=", "mindestens"},
    {"≤", "höchstens"},
    {"≥", "mindestens"},
    {"<", "unter"},
    {">", "über"},
    {"±", "plus minus"},
    {"~", "etwa"},
    {"≈", "etwa"},
});

constexpr auto fractions = std::to_array<Said>({
    {"1/2", "einhalb"},
    {"1/3", "ein Drittel"},
    {"2/3", "zwei Drittel"},
    {"1/4", "ein Viertel"},
    {"3/4", "drei Viertel"},
    {"½", "einhalb"},
    {"⅓", "ein Drittel"},
    {"⅔", "zwei Drittel"},
    {"¼", "ein Viertel"},
    {"¾", "drei Viertel"},
});

constexpr auto abbreviations = std::to_array<Abbreviation>({
    {"Dr.", "Doktor", before_name},
    {"Prof.", "Professor", before_name},
    {"Hr.", "Herr", before_name},
    {"Fr.", "Frau", before_name},
    {"St.", "Sankt", before_name},
    {"z. B.", "zum Beispiel"},
    {"z.B.", "zum Beispiel"},
    {"d. h.", "das heißt"},
    {"d.h.", "das heißt"},
    {"u. a.", "unter anderem"},
    {"u.a.", "unter anderem"},
    {"usw.", "und so weiter"},
    {"bzw.", "beziehungsweise"},
    {"ca.", "circa"},
    {"ggf.", "gegebenenfalls"},
    {"evtl.", "eventuell"},
    {"inkl.", "inklusive"},
    {"max.", "maximal"},
    {"mind.", "mindestens"},
    {"min.", "minimal"},
    {"tgl.", "täglich"},
    {"Tel.", "Telefon"},
    {"Nr.", "Nummer", before_number},
    {"Abb.", "Abbildung", before_number},
    {"Bd.", "Band", before_number},
    {"Tab.", "Tabelle", before_number},
    {"S.", "Seite", before_number},
});

/// In the form used after "am", "vom" and "bis zum", where most dates stand.
constexpr auto days = std::to_array<std::string_view>({
    "ersten",
    "zweiten",
    "dritten",
    "vierten",
    "fünften",
    "sechsten",
    "siebten",
    "achten",
    "neunten",
    "zehnten",
    "elften",
    "zwölften",
    "dreizehnten",
    "vierzehnten",
    "fünfzehnten",
    "sechzehnten",
    "siebzehnten",
    "achtzehnten",
    "neunzehnten",
    "zwanzigsten",
    "einundzwanzigsten",
    "zweiundzwanzigsten",
    "dreiundzwanzigsten",
    "vierundzwanzigsten",
    "fünfundzwanzigsten",
    "sechsundzwanzigsten",
    "siebenundzwanzigsten",
    "achtundzwanzigsten",
    "neunundzwanzigsten",
    "dreißigsten",
    "einunddreißigsten",
});
constexpr auto weekdays =
    std::to_array<std::string_view>({"Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"});
constexpr auto date_words = std::to_array<std::string_view>({"am", "vom", "bis", "zum", "seit"});
constexpr auto call_words = std::to_array<std::string_view>({"notruf", "wählen", "rufen", "anrufen", "tel", "telefon", "fax"});
constexpr auto roman_words = std::to_array<std::string_view>({"typ", "stadium", "grad", "phase", "klasse", "faktor", "stufe", "teil"});

}  // namespace

constinit const ClinicWords german_words{
    .masses = masses,
    .units = units,
    .per_words = per_words,
    .counts = counts,
    .comparisons = comparisons,
    .fractions = fractions,
    .abbreviations = abbreviations,
    .call_words = call_words,
    .roman_words = roman_words,
    .date_words = date_words,
    .weekdays = weekdays,
    .date = {{"Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"},
             "{0} {1} {2}",
             days},
    .clock = {"{0} Uhr", "{0} Uhr", "{0} Uhr {1}", "{0} Uhr {1}"},
    .per = "pro",
    .along_with = "und",
    .to = "bis",
    .ratio = "zu",
    .times = "mal",
    .over = "zu",
    .out_of = "von",
    .and_a = "",
    .alternatives = {},
    .either = "oder",
    .number = "Nummer",
    .plus = "plus",
    .decimal_sign = ',',
    .plural_from = 1,
};

}  // namespace lectern::speech
