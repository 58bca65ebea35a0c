#include "speech/clinic/clinic_words.hpp"

namespace lectern::speech {
namespace {

using enum AbbreviationPlace;

constexpr auto masses = std::to_array<Unit>({
    {"mg|MG|Mg", "milligramme", "milligrammes"},
    {"g", "gramme", "grammes"},
    {"kg|Kg|KG", "kilogramme", "kilogrammes"},
    {"µg|μg|mcg|ug", "microgramme", "microgrammes"},
    {"ng", "nanogramme", "nanogrammes"},
});

constexpr auto units = std::to_array<Unit>({
    {"mL|ml", "millilitre", "millilitres"},
    {"L|l", "litre", "litres"},
    {"dL|dl", "décilitre", "décilitres"},
    {"cL|cl", "centilitre", "centilitres"},
    {"µL|μL|µl|μl", "microlitre", "microlitres"},
    {"UI|IU", "unité internationale", "unités internationales"},
    {"U", "unité", "unités", true},
    {"mmol", "millimole", "millimoles"},
    {"µmol|μmol", "micromole", "micromoles"},
    {"mol", "mole", "moles"},
    {"mmHg|mm Hg", "millimètre de mercure", "millimètres de mercure"},
    {"cm", "centimètre", "centimètres"},
    {"mm", "millimètre", "millimètres"},
    {"m", "mètre", "mètres", true},
    {"km", "kilomètre", "kilomètres"},
    {"m²|m2", "mètre carré", "mètres carrés"},
    {"kcal", "kilocalorie", "kilocalories"},
    {"kJ", "kilojoule", "kilojoules"},
    {"Hz", "hertz", "hertz"},
    {"°C", "degré Celsius", "degrés Celsius"},
    {"°F", "degré Fahrenheit", "degrés Fahrenheit"},
    {"h", "heure", "heures"},
    {"min|mn", "minute", "minutes"},
    {"s|sec", "seconde", "secondes", true},
    {"j", "jour", "jours", true},
    {"cp", "comprimé", "comprimés", true},
});

constexpr auto per_words = std::to_array<Said>({
    {"jour", "jour"},
    {"j", "jour"},
    {"semaine", "semaine"},
    {"sem", "semaine"},
    {"mois", "mois"},
    {"an", "an"},
    {"heure", "heure"},
    {"h", "heure"},
    {"min", "minute"},
    {"nuit", "nuit"},
    {"dose", "dose"},
    {"comprimé", "comprimé"},
    {"prise", "prise"},
    {"kg", "kilogramme"},
});

constexpr auto counts = std::to_array<std::string_view>({"un", "une", "deux", "trois", "quatre"});

constexpr auto comparisons = std::to_array<Said>({
    {"+/-", "plus ou moins"},
    {"+/−", "plus ou moins"},
    {"<=", "au plus"},
    {">=", "au moins"},
    {"≤", "au plus"},
    {"≥", "au moins"},
    {"<", "moins de"},
    {">", "plus de"},
    {"±", "plus ou moins"},
    {"~", "environ"},
    {"≈", "environ"},
});

constexpr auto fractions = std::to_array<Said>({
    {"1/2", "un demi"},
    {"1/3", "un tiers"},
    {"2/3", "deux tiers"},
    {"1/4", "un quart"},
    {"3/4", "trois quarts"},
    {"½", "un demi"},
    {"⅓", "un tiers"},
    {"⅔", "deux tiers"},
    {"¼", "un quart"},
    {"¾", "trois quarts"},
});

constexpr auto abbreviations = std::to_array<Abbreviation>({
    {"Dr.", "docteur", before_name},
    {"Dr", "docteur", before_name},
    {"Dre", "docteure", before_name},
    {"Pr.", "professeur", before_name},
    {"Pr", "professeur", before_name},
    {"M.", "monsieur", before_name},
    {"Mme", "madame", before_name},
    {"Mlle", "mademoiselle", before_name},
    {"p. ex.", "par exemple"},
    {"p.ex.", "par exemple"},
    {"c.-à-d.", "c'est-à-dire"},
    {"etc.", "et cetera"},
    {"env.", "environ"},
    {"max.", "maximum"},
    {"min.", "minimum"},
    {"n°", "numéro", before_number},
    {"N°", "numéro", before_number},
    {"fig.", "figure", before_number},
    {"Fig.", "figure", before_number},
    {"p.", "page", before_number},
    {"tél.", "téléphone"},
    {"Tél.", "téléphone"},
});

constexpr auto days = std::to_array<std::string_view>({"premier"});
constexpr auto weekdays = std::to_array<std::string_view>({"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"});
constexpr auto date_words = std::to_array<std::string_view>({"le", "du", "au", "depuis"});
constexpr auto call_words = std::to_array<std::string_view>({"appelez", "appeler", "composez", "composer", "tél", "téléphone", "fax"});
constexpr auto roman_words = std::to_array<std::string_view>({"type", "stade", "grade", "phase", "classe", "facteur", "niveau", "partie"});

}  // namespace

constinit const ClinicWords french_words{
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
    .date = {{"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"},
             "{0} {1} {2}",
             days},
    .clock = {"{0} heures", "{0} heures", "{0} heures {1}", "{0} heures {1}"},
    .per = "par",
    .along_with = "et",
    .to = "à",
    .ratio = "pour",
    .times = "fois",
    .over = "sur",
    .out_of = "sur",
    .and_a = "et",
    .alternatives = {},
    .either = "ou",
    .number = "numéro",
    .plus = "plus",
    .decimal_sign = ',',
    .plural_from = 2,
};

}  // namespace lectern::speech
