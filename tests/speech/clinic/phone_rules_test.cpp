#include <catch2/catch.hpp>

#include "tests/speech/spoken_words.hpp"

using lectern::speech::said;
using lectern::speech::said_by_word;
using Words = std::vector<std::string>;

TEST_CASE("phone numbers are said digit by digit, a pause between groups") {
    CHECK(said("555-0172") == "5 5 5, 0 1 7 2");
    CHECK(said("1-800-555-0172") == "1, 8 0 0, 5 5 5, 0 1 7 2");
    CHECK(said("(555) 010-0172") == "(5 5 5) 0 1 0, 0 1 7 2");
    CHECK(said("+1 555 010 0172") == "plus 1, 5 5 5, 0 1 0, 0 1 7 2");
    CHECK(said("0800 123 456") == "0 8 0 0, 1 2 3, 4 5 6");
    CHECK(said("01 23 45 67 89", "fr") == "0 1, 2 3, 4 5, 6 7, 8 9");
}

TEST_CASE("each written group of a phone number is marked as it is said") {
    CHECK(said_by_word("call +1 555 010 0172 now") ==
          Words{"call=call", "+1=plus 1,", "555=5 5 5,", "010=0 1 0,", "0172=0 1 7 2", "now=now"});
    CHECK(said_by_word("(555) 010-0172") == Words{"(555)=(5 5 5)", "010-0172=0 1 0, 0 1 7 2"});
}

TEST_CASE("emergency numbers are spelled behind a word that calls") {
    CHECK(said("Call 911 or text 988.") == "Call 9 1 1 or text 9 8 8.");
    CHECK(said("llame al 112", "es") == "llame al 1 1 2");
    CHECK(said("911 people called 300 doctors") == "911 people called 300 doctors");
}

TEST_CASE("behind a word that calls a number with a hyphen is no range") {
    CHECK(said("dial 555-1000, phone: 555-2000, Fax 555-3000") == "dial 5 5 5, 1 0 0 0, phone: 5 5 5, 2 0 0 0, Fax 5 5 5, 3 0 0 0");
    CHECK(said("Please call the clinic at 555-1000.") == "Please call the clinic at 5 5 5, 1 0 0 0.");
    CHECK(said("llame al 555-1000", "es") == "llame al 5 5 5, 1 0 0 0");
    CHECK(said("recall 500-1000 names") == "recall 500 to 1000 names");
}

TEST_CASE("ranges and sums are no phone numbers") {
    CHECK(said("100-2000 people") == "100 to 2000 people");
    CHECK(said("0.5 10 20") == "0.5 10 20");
}

TEST_CASE("phone numbers are spelled in languages without words of their own") {
    CHECK(said("0800 123 456 5 mg Advil®", "pl") == "0 8 0 0, 1 2 3, 4 5 6 5 mg Advil ");
}
