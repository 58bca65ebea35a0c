#include "speech/clinic/clinic_words.hpp"

namespace lectern::speech {
namespace {

using enum AbbreviationPlace;

constexpr auto masses = std::to_array<Unit>({
    {"mg|MG|Mg", "miligramo", "miligramos"},
    {"g|gr", "gramo", "gramos"},
    {"kg|Kg|KG", "kilogramo", "kilogramos"},
    {"µg|μg|mcg|ug", "microgramo", "microgramos"},
    {"ng", "nanogramo", "nanogramos"},
});

constexpr auto units = std::to_array<Unit>({
    {"mL|ml", "mililitro", "mililitros"},
    {"L|l", "litro", "litros"},
    {"dL|dl", "decilitro", "decilitros"},
    {"cL|cl", "centilitro", "centilitros"},
    {"µL|μL|µl|μl", "microlitro", "microlitros"},
    {"UI|IU", "unidad internacional", "unidades internacionales"},
    {"U", "unidad", "unidades", true},
    {"mmol", "milimol", "milimoles"},
    {"µmol|μmol", "micromol", "micromoles"},
    {"mol", "mol", "moles"},
    {"mEq|meq", "miliequivalente", "miliequivalentes"},
    {"mmHg|mm Hg", "milímetro de mercurio", "milímetros de mercurio"},
    {"cm", "centímetro", "centímetros"},
    {"mm", "milímetro", "milímetros"},
    {"m", "metro", "metros", true},
    {"km", "kilómetro", "kilómetros"},
    {"m²|m2", "metro cuadrado", "metros cuadrados"},
    {"kcal", "kilocaloría", "kilocalorías"},
    {"kJ", "kilojulio", "kilojulios"},
    {"Hz", "hercio", "hercios"},
    {"lpm", "latido por minuto", "latidos por minuto"},
    {"°C", "grado Celsius", "grados Celsius"},
    {"°F", "grado Fahrenheit", "grados Fahrenheit"},
    {"h|hs|hrs", "hora", "horas"},
    {"min", "minuto", "minutos"},
    {"s|seg", "segundo", "segundos", true},
});

constexpr auto per_words = std::to_array<Said>({
    {"día", "día"},
    {"d", "día"},
    {"semana", "semana"},
    {"sem", "semana"},
    {"mes", "mes"},
    {"año", "año"},
    {"hora", "hora"},
    {"h", "hora"},
    {"min", "minuto"},
    {"noche", "noche"},
    {"dosis", "dosis"},
    {"comprimido", "comprimido"},
    {"kg", "kilogramo"},
});

constexpr auto counts = std::to_array<std::string_view>({"vez", "una", "uno", "un", "dos", "tres", "cuatro", "media"});

constexpr auto comparisons = std::to_array<Said>({
    {"+/-", "más o menos"},
    {"+/−", "más o menos"},
    {"<=", "como máximo"},
    {">=", "al menos"},
    {"≤", "como máximo"},
    {"≥", "al menos"},
    {"<", "menos de"},
    {">", "más de"},
    {"±", "más o menos"},
    {"~", "unos"},
    {"≈", "unos"},
});

constexpr auto fractions = std::to_array<Said>({
    {"1/2", "medio"},
    {"1/3", "un tercio"},
    {"2/3", "dos tercios"},
    {"1/4", "un cuarto"},
    {"3/4", "tres cuartos"},
    {"½", "medio"},
    {"⅓", "un tercio"},
    {"⅔", "dos tercios"},
    {"¼", "un cuarto"},
    {"¾", "tres cuartos"},
});

constexpr auto abbreviations = std::to_array<Abbreviation>({
    {"Dr.", "doctor", before_name},
    {"Dra.", "doctora", before_name},
    {"Sr.", "señor", before_name},
    {"Sra.", "señora", before_name},
    {"Srta.", "señorita", before_name},
    {"Prof.", "profesor", before_name},
    {"p. ej.", "por ejemplo"},
    {"p.ej.", "por ejemplo"},
    {"etc.", "etcétera"},
    {"aprox.", "aproximadamente"},
    {"máx.", "máximo"},
    {"mín.", "mínimo"},
    {"incl.", "incluido"},
    {"n.º", "número", before_number},
    {"núm.", "número", before_number},
    {"Núm.", "número", before_number},
    {"No.", "número", before_number},
    {"Fig.", "figura", before_number},
    {"fig.", "figura", before_number},
    {"pág.", "página", before_number},
    {"tel.", "teléfono"},
    {"Tel.", "teléfono"},
    {"EE. UU.", "Estados Unidos"},
    {"EE.UU.", "Estados Unidos"},
});

constexpr auto weekdays = std::to_array<std::string_view>({"lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"});
constexpr auto date_words = std::to_array<std::string_view>({"el", "del"});
constexpr auto call_words =
    std::to_array<std::string_view>({"llame", "llama", "llamar", "llamando", "marque", "marca", "marcar", "tel", "teléfono", "fax"});
constexpr auto roman_words =
    std::to_array<std::string_view>({"tipo", "estadio", "etapa", "grado", "fase", "clase", "factor", "nivel", "parte"});

}  // namespace

constinit const ClinicWords spanish_words{
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
    .date = {{"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"},
             "{0} de {1} de {2}",
             {}},
    .clock = {"{0}", "{0} horas", "{0} y {1}", ""},
    .per = "por",
    .along_with = "y",
    .to = "a",
    .ratio = "a",
    .times = "veces",
    .over = "sobre",
    .out_of = "de",
    .and_a = "y",
    .alternatives = {},
    .either = "o",
    .number = "número",
    .plus = "más",
    .decimal_sign = ',',
    .plural_from = 1,
};

}  // namespace lectern::speech
