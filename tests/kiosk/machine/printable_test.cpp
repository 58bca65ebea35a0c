#include "kiosk/machine/printable.hpp"

#include <catch2/catch.hpp>

using lectern::kiosk::printable;

TEST_CASE("text of any script is shown as it is") {
    for (const char* text : {"lectern: a b", "Größe 8 µm", "العربية", "中文。", "a\\b"}) CHECK(printable(text) == text);
}

TEST_CASE("what steers a terminal or begins a line is shown as a number") {
    CHECK(printable("a\nlectern: b") == "a\\u{000A}lectern: b");
    CHECK(printable("\r\t\x1b[2J\x7f") == "\\u{000D}\\u{0009}\\u{001B}[2J\\u{007F}");
    CHECK(printable("\xC2\x85\xC2\x9B") == "\\u{0085}\\u{009B}");          // C1
    CHECK(printable("\xE2\x80\xA8\xE2\x80\xA9") == "\\u{2028}\\u{2029}");  // line and paragraph separators
    CHECK(printable(std::string_view("a\0b", 3)) == "a\\u{0000}b");
}

TEST_CASE("what turns the order of signs about, or nobody sees, is shown as a number") {
    CHECK(printable("fdp.\xE2\x80\xAEtxt") == "fdp.\\u{202E}txt");
    CHECK(printable("\xE2\x81\xA6\xD8\x9C\xE2\x80\x8F") == "\\u{2066}\\u{061C}\\u{200F}");
    CHECK(printable("\xE2\x80\x8B\xEF\xBB\xBF\xF3\xA0\x81\x81") == "\\u{200B}\\u{FEFF}\\u{E0041}");
}

TEST_CASE("what is no UTF-8 is shown byte by byte") {
    CHECK(printable("\xFF\xFE") == "\\xFF\\xFE");
    CHECK(printable("a\xE2\x80") == "a\\xE2\\x80");
    CHECK(printable("\xC0\xAF") == "\\xC0\\xAF");           // an overlong encoding
    CHECK(printable("\xED\xA0\x80") == "\\xED\\xA0\\x80");  // a surrogate
}

TEST_CASE("a long line is cut between signs and ends in an ellipsis") {
    CHECK(printable("123456789", 9) == "123456789");
    CHECK(printable("1234567890", 9) == "123456…");
    CHECK(printable("12345ß789", 9) == "12345…");  // the "ß" would end after the sixth byte
    CHECK(printable("\n\n", 9).size() <= 9);
    CHECK(printable(std::string(1'000'000, '\n'), 500).size() <= 500);
}
