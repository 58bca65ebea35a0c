#include <catch2/catch.hpp>

#include "tests/speech/spoken_words.hpp"

using lectern::speech::said;
using lectern::speech::said_by_word;
using Words = std::vector<std::string>;

TEST_CASE("units behind a number are said in full") {
    CHECK(said("Take 2.5 mg.") == "Take 2.5 milligrams.");
    CHECK(said("100 mL, 5 L, 10 g, 70 kg, 5 IU and 60 Hz") ==
          "100 milliliters, 5 liters, 10 grams, 70 kilograms, 5 international units and 60 hertz");
    CHECK(said("10 µg, 10 μg and 10 mcg") == "10 micrograms, 10 micrograms and 10 micrograms");
    CHECK(said("38 °C or 100.4 °F") == "38 degrees Celsius or 100.4 degrees Fahrenheit");
    CHECK(said("130 mmHg, 130 mm Hg") == "130 millimeters of mercury, 130 millimeters of mercury");
    CHECK(said("in 2 h, 30 min or 5 hrs") == "in 2 hours, 30 minutes or 5 hours");
}

TEST_CASE("only exactly one takes the singular") {
    CHECK(said("1 mg, 0.5 mg, 1.5 mg, 21 mg, 1/2 mg") == "1 milligram, 0.5 milligrams, 1.5 milligrams, 21 milligrams, one half milligram");
    CHECK(said("0–1 mg") == "0 to 1 milligrams");
    CHECK(said("a 5-mg tablet") == "a 5 milligram tablet");
}

TEST_CASE("units glued to their number are said apart") {
    CHECK(said("100U/mL") == "100 units per milliliter");
    CHECK(said("100E/ml", "de") == "100 Einheiten pro Milliliter");
    CHECK(said("20s/30s") == "20s/30s");
    CHECK(said("500mg and 5mL") == "500 milligrams and 5 milliliters");
}

TEST_CASE("a stroke between units is per") {
    CHECK(said("5 mg/kg, 100 mg/dL, 5.5 mmol/L, 10 mcg/mL") ==
          "5 milligrams per kilogram, 100 milligrams per deciliter, 5.5 millimoles per liter, 10 micrograms per milliliter");
    CHECK(said("2 mg/kg/day") == "2 milligrams per kilogram per day");
    CHECK(said("5 mg/5 mL") == "5 milligrams per 5 milliliters");
    CHECK(said("5 mg/tablet") == "5 milligrams per tablet");
    CHECK(said("measured in mg/dL") == "measured in milligrams per deciliter");
}

TEST_CASE("a stroke between two masses is and, since they are two medicines in one tablet") {
    CHECK(said("875 mg/125 mg, 5 mg/325 mg, 250 mcg/0.05 mg") ==
          "875 milligrams and 125 milligrams, 5 milligrams and 325 milligrams, 250 micrograms and 0.05 milligrams");
    CHECK(said("800/160 mg, 875/125mg, 160/80 mg, 37.5/325 mg, 50/12.5/200 mg") ==
          "800 and 160 milligrams, 875 and 125 milligrams, 160 and 80 milligrams, 37.5 and 325 milligrams, "
          "50 and 12.5 and 200 milligrams");
    CHECK(said("10 mg/20 mg/5 mL") == "10 milligrams and 20 milligrams per 5 milliliters");
    CHECK(said("875 mg/125 mg, 800/160 mg", "es") == "875 miligramos y 125 miligramos, 800 y 160 miligramos");
    CHECK(said("875 mg/125 mg, 800/160 mg", "de") == "875 Milligramm und 125 Milligramm, 800 und 160 Milligramm");
    CHECK(said("875 mg/125 mg, 800/160 mg", "fr") == "875 milligrammes et 125 milligrammes, 800 et 160 milligrammes");
}

TEST_CASE("a stroke before a number is per only where something of another kind is counted behind it") {
    CHECK(said("100 mg/24 h, 500 mg/2 tablets") == "100 milligrams per 24 hours, 500 milligrams per 2 tablets");
    CHECK(said("5 mg/325, 5 mg/325 daily") == "5 milligrams 325, 5 milligrams 325 daily");
}

TEST_CASE("a unit is marked apart from its number") {
    CHECK(said_by_word("Take 2.5 mg twice.") == Words{"Take=Take", "2.5=2.5", "mg=milligrams", "twice.=twice."});
    CHECK(said_by_word("5 mg / kg") == Words{"5=5", "mg=milligrams", "/=per", "kg=kilogram"});
    CHECK(said_by_word("give 2 mg/kg/day now") == Words{"give=give", "2=2", "mg/kg/day=milligrams per kilogram per day", "now=now"});
}

TEST_CASE("the full stop of a unit goes only where the sentence does not end") {
    CHECK(said("5 min. later") == "5 minutes later");
    CHECK(said("It takes 5 min.") == "It takes 5 minutes.");
}

TEST_CASE("letters that are no units are left alone") {
    for (const std::string text :
         {"a 5 K run", "in her 20s", "the 1990s", "5G", "B12 m", "5m people", "I have 3 in my hand", "2.5 mgx", "T4 g"})
        CHECK(said(text) == text);
}
