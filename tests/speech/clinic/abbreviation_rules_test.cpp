#include <catch2/catch.hpp>

#include "tests/speech/spoken_words.hpp"

using lectern::speech::said;
using lectern::speech::said_by_word;
using Words = std::vector<std::string>;

TEST_CASE("titles are said in full, without the pause of their full stop") {
    CHECK(said("Dr. Smith, Mr. Jones, Mrs. Ray, Ms. Lee, Prof. Orr") == "Doctor Smith, Mister Jones, Missis Ray, Miz Lee, Professor Orr");
    CHECK(said("St. John's on Main St. today") == "Saint John's on Main Street today");
    CHECK(said_by_word("Dr. Smith came") == Words{"Dr.=Doctor", "Smith=Smith", "came=came"});
}

TEST_CASE("abbreviations are said in full") {
    CHECK(said("pills, e.g. these, i.e. two, vs. one") == "pills, for example these, that is two, versus one");
    CHECK(said("approx. 5, incl. tax, max. 3, ca. 4") == "approximately 5, including tax, maximum 3, about 4");
    CHECK(said("John Roy Jr. wrote N/A") == "John Roy Junior wrote not applicable");
    CHECK(said("w/o sugar, w/ food, w/food") == "without sugar, with food, with food");
}

TEST_CASE("an abbreviation at the end keeps the sentence's full stop") {
    CHECK(said("pills, creams, etc.") == "pills, creams, et cetera.");
    CHECK(said("(pills, etc.)") == "(pills, et cetera.)");
    CHECK(said("on Main St.") == "on Main Street.");
}

TEST_CASE("some abbreviations need a number behind them") {
    CHECK(said("No. 5, Fig. 2, Vol. 3") == "number 5, Figure 2, Volume 3");
    CHECK(said("He said no. Then yes.") == "He said no. Then yes.");
    CHECK(said("I said no. 5 people left.") == "I said no. 5 people left.");
    CHECK(said("Room no. 5, bus no. 12") == "Room number 5, bus number 12");
    CHECK(said("a fig. tree") == "a fig. tree");
}

TEST_CASE("abbreviations inside words are none") {
    for (const std::string text : {"Dr.", "ADr. Who", "x.e.g. y", "Mister.", "evs."}) CHECK(said(text) == text);
}

TEST_CASE("abbreviations in other languages") {
    CHECK(said("Dr. García y la Sra. López, p. ej. mañana", "es") == "doctor García y la señora López, por ejemplo mañana");
    CHECK(said("Prof. Dr. Müller, z. B. morgen, d. h. bald, usw.", "de") ==
          "Professor Doktor Müller, zum Beispiel morgen, das heißt bald, und so weiter.");
    CHECK(said("z.\u00A0B. morgen, bzw. ca. 5", "de") == "zum Beispiel morgen, beziehungsweise circa 5");
    CHECK(said("Dr Dupont, M. Roy et Mme Roy, p. ex. demain", "fr") == "docteur Dupont, monsieur Roy et madame Roy, par exemple demain");
}

TEST_CASE("doses and ranges in other languages") {
    CHECK(said("2,5 mg, 1 mg/kg/día, 3–5 g, <5", "es") == "2,5 miligramos, 1 miligramo por kilogramo por día, 3 a 5 gramos, menos de 5");
    CHECK(said("2,5 mg, alle 8 h, 3–5 Tage, 2×/Tag", "de") == "2,5 Milligramm, alle 8 Stunden, 3 bis 5 Tage, 2 mal pro Tag");
    CHECK(said("1,5 mg, 2 mg/jour, 3–5 g, ½", "fr") == "1,5 milligramme, 2 milligrammes par jour, 3 à 5 grammes, un demi");
}

TEST_CASE("signs and names with numbers") {
    CHECK(said("#3, № 5, C# 3") == "number 3, number 5, C# 3");
    CHECK(said("type II diabetes, Stage IV, type 2, part II am") == "type 2 diabetes, Stage 4, type 2, part 2 am");
    CHECK(said("COVID-19, SARS-CoV-2, A-1-2") == "COVID 19, SARS-CoV 2, A-1-2");
    CHECK(said("Advil® → rest") == "Advil  ,  rest");
    CHECK(said("vitamin A helps, a plan A") == "vitamin {ˈeɪ} helps, a plan {ˈeɪ}");
    CHECK(said("World War II, I am") == "World War II, I am");
}

TEST_CASE("an I behind a word that numbers is one only where its writer cannot be meant") {
    CHECK(said("type I diabetes, a type I error, Stage I or II, part I of it, class I. It is type I") ==
          "type 1 diabetes, a type 1 error, Stage 1 or 2, part 1 of it, class 1. It is type 1");
    for (const std::string text : {"the type I have", "the part I like", "the stage I'm in", "the level I’d choose"})
        CHECK(said(text) == text);
    CHECK(said("Typ I kommt vor", "de") == "Typ 1 kommt vor");
}
