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
