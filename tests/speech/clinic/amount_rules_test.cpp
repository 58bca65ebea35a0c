#include <catch2/catch.hpp>

#include "tests/speech/spoken_words.hpp"

using lectern::speech::said;
using lectern::speech::said_by_word;
using Words = std::vector<std::string>;

TEST_CASE("a dash between numbers is to") {
    CHECK(said("3–5 days and 3-5 days and 2020-2021") == "3 to 5 days and 3 to 5 days and 2020 to 2021");
    CHECK(said("5–10 mg, 5-10mg, 5-10%, $5-$10") == "5 to 10 milligrams, 5 to 10 milligrams, 5 to 10%, $5 to $10");
    CHECK(said("9:00–17:00, Mon–Fri") == "9 o'clock to 17 hundred, Monday to Friday");
    CHECK(said("a 3-5-day course") == "a 3 to 5-day course");
    CHECK(said_by_word("for 3–5 days") == Words{"for=for", "3–5=3 to 5", "days=days"});
}

TEST_CASE("a dash between words is to only where both are weekdays or months") {
    CHECK(said("Monday–Friday, May – August, Tues.–Thurs., Mon-Fri") ==
          "Monday to Friday, May to August, Tuesday to Thursday, Monday to Friday");
    CHECK(said("Mo–Fr, März–Mai", "de") == "Montag bis Freitag, März bis Mai");
    CHECK(said("lunes–viernes, Lun–Vie, mar–vie, mar–may", "es") == "lunes a viernes, lunes a viernes, martes a viernes, marzo a mayo");
    CHECK(said("janvier–mars", "fr") == "janvier à mars");
    for (const std::string text :
         {"Epstein–Barr", "Guillain–Barré", "non–small-cell", "pain–especially at night", "Friday–night", "Mayor–Augusta"})
        CHECK(said(text) == text);
}

TEST_CASE("a hyphen is no range where the second number is not the larger one, or more is written around it") {
    for (const std::string text : {"10-5", "Section 3-5b", "A-1-2", "1-2-3", "version 1.2-3.4.5", "5-05"}) CHECK(said(text) == text);
}

TEST_CASE("a hyphen between decimal numbers is a range in the language's own writing") {
    CHECK(said("0,5-1 mg, 2,5-5 mg", "de") == "0,5 bis 1 Milligramm, 2,5 bis 5 Milligramm");
    CHECK(said("7,5-15 mg", "es") == "7,5 a 15 miligramos");
    CHECK(said("1,5-2 ml", "fr") == "1,5 à 2 millilitres");
    CHECK(said("1.5-2 mL, 900-1,000 mL, 0.125-0.25 mg") == "1.5 to 2 milliliters, 900 to 1,000 milliliters, 0.125 to 0.25 milligrams");
    CHECK(said("900-1.000 ml, 0,125-0,25 mg, 2.5-5 mg", "de") ==
          "900 bis 1.000 Milliliter, 0,125 bis 0,25 Milligramm, 2.5 bis 5 Milligramm");
    CHECK(said("5-2,5 mg", "de") == "5-2,5 Milligramm");
}

TEST_CASE("comparisons are said in words") {
    CHECK(said("<5, >5, ≤5, ≥ 7.5, ±2, ~10 and +/-3") ==
          "less than 5, more than 5, at most 5, at least 7.5, plus or minus 2, about 10 and plus or minus 3");
    CHECK(said("p<0.05") == "p less than 0.05");
    CHECK(said_by_word("keep it >5 today") == Words{"keep=keep", "it=it", ">5=more than 5", "today=today"});
    CHECK(said("a<b> and <b>") == "a<b> and <b>");
}

TEST_CASE("a colon that cannot be a time is a ratio") {
    CHECK(said("1:1000 and 2:1") == "1 to 1000 and 2 to 1");
}

TEST_CASE("thousands apart are one number") {
    CHECK(said("10 000 people, 1\u202F250\u202F000") == "10000 people, 1250000");
    CHECK(said("10 20") == "10 20");
}

TEST_CASE("how often is said in words") {
    CHECK(said("2×/day, 2x/day, 3× daily, 2 x 500 mg") == "2 times per day, 2 times per day, 3 times daily, 2 times 500 milligrams");
    CHECK(said("2–3x/day, 2-3×/day") == "2 to 3 times per day, 2 to 3 times per day");
    CHECK(said("1/day, 3 tablets/week, 4/d") == "1 per day, 3 tablets per week, 4 per day");
    CHECK(said_by_word("take 2 x 500 mg") == Words{"take=take", "2=2", "x=times", "500=500", "mg=milligrams"});
    CHECK(said("x is not 3 x y") == "x is not 3 x y");
}

TEST_CASE("a stroke before a time is per only where something is counted in the two words before it") {
    CHECK(said("a day/night nurse, week/month") == "a day night nurse, week month");
    CHECK(said("2 puffs/day, once/week, two tablets / day") == "2 puffs per day, once per week, two tablets per day");
    CHECK(said("Tag/Nacht, einmal/Tag, 3 Tropfen/d", "de") == "Tag Nacht, einmal pro Tag, 3 Tropfen pro Tag");
    CHECK(said("día/noche, 2 gotas/día", "es") == "día noche, 2 gotas por día");
    CHECK(said("jour/nuit, 2 gouttes/j", "fr") == "jour nuit, 2 gouttes par jour");
}

TEST_CASE("a stroke between numbers is what it means") {
    CHECK(said("1/2 cup, 3/4, 1/3, 2/3, 1/4") == "one half cup, three quarters, one third, two thirds, one quarter");
    CHECK(said("1 1/2, ½, 2½ cups") == "1 and one half, one half, 2 and one half cups");
    CHECK(said("120/80 or 140/90 mmHg") == "120 over 80 or 140 over 90 millimeters of mercury");
    CHECK(said("24/7, 9/11, 50/50, 7/10") == "24 7, 9 11, 50 50, 7 out of 10");
    CHECK(said("on 7/10 and since 1/2") == "on 7 10 and since 1 2");
    CHECK(said_by_word("below 120/80 today") == Words{"below=below", "120/80=120 over 80", "today=today"});
}

TEST_CASE("a stroke between words is a short joint, and between persons or") {
    CHECK(said("and/or, he/she, doctor/nurse") == "and or, he or she, doctor nurse");
    for (const std::string text : {"s/he", "http://x/y", "www.clinic.org/help", "clinic.org/help", "a/b@clinic.org", "in/out/over"})
        CHECK(said(text) == text);
}
