#include <catch2/catch.hpp>

#include "tests/speech/spoken_words.hpp"

using lectern::speech::said;
using lectern::speech::said_by_word;
using Words = std::vector<std::string>;

TEST_CASE("dates in numbers are said with the month's name") {
    CHECK(said("on 2026-11-23") == "on November 23, 2026");
    CHECK(said("14/03/2026 and 03/14/2026") == "March 14, 2026 and March 14, 2026");
    CHECK(said_by_word("on 2026-11-23 at") == Words{"on=on", "2026-11-23=November 23, 2026", "at=at"});
}

TEST_CASE("a date of two small numbers begins with the month in American English only") {
    CHECK(said("03/04/2026", "en-US") == "March 4, 2026");
    CHECK(said("03/04/2026", "en-GB") == "April 3, 2026");
    CHECK(said("03/04/2026", "en") == "April 3, 2026");
    CHECK(said("03/04/2026", "es") == "3 de abril de 2026");
    CHECK(said("01/03/2026", "fr") == "premier mars 2026");
    CHECK(said("am 14.03.2026", "de") == "am vierzehnten März 2026");
    CHECK(said("am 3. Mai", "de") == "am dritten Mai");
}

TEST_CASE("what cannot be a date is none") {
    CHECK(said("2026-13-40") == "2026-13-40");
    CHECK(said("45/45/2026") == "45/45/2026");
    CHECK(said("version 1.2.3") == "version 1.2.3");
}

TEST_CASE("short names of days and months are said in full before numbers") {
    CHECK(said("Nov 23, 2026") == "November 23, 2026");
    CHECK(said("Mon. 3 May, Tue. 4 May") == "Monday 3 May, Tuesday 4 May");
    CHECK(said("Dec asked, Jan answered") == "Dec asked, Jan answered");
}

TEST_CASE("times are said as people say them, and left alone where the engine does") {
    CHECK(said("14:00, 14:05, 10:00, 10:05") == "14 hundred, 14 oh 5, 10 o'clock, 10 oh 5");
    CHECK(said("10:30 a.m., 10:30am, 8 p.m.") == "10:30 a.m., 10:30am, 8 p.m.");
    CHECK(said("10:00 a.m. and 4:00pm") == "10 a.m. and 4 pm");
    CHECK(said_by_word("at 10:05 a.m. today") == Words{"at=at", "10:05=10 oh 5", "a.m.=a.m.", "today=today"});
    CHECK(said("25:00 1:75 1:02:03") == "25:00 1:75 1:02:03");
}

TEST_CASE("times in other languages") {
    CHECK(said("um 14:30 Uhr, um 14:05, um 10:00 Uhr", "de") == "um 14 Uhr 30, um 14 Uhr 5, um 10 Uhr");
    CHECK(said_by_word("um 14:30 Uhr", "de") == Words{"um=um", "14:30=14", "Uhr=Uhr 30"});
    CHECK(said("à 14:30, à 10h05", "fr") == "à 14 heures 30, à 10 heures 5");
    CHECK(said("a las 10:05, a las 14:00", "es") == "a las 10 y 5, a las 14 horas");
}
