#include "tests/monkey/deed.hpp"

#include <catch2/catch.hpp>

using namespace lectern::monkey;
using namespace std::chrono_literals;

TEST_CASE("a deed reads back from its line") {
    const Deed deed{250ms, "hold", {"pad_5", "900"}};
    CHECK(to_line(deed) == "250 hold pad_5 900");
    CHECK(deed_from("250 hold pad_5 900") == deed);
    CHECK_FALSE(deed_from(""));
    CHECK_FALSE(deed_from("hold pad_5"));
}

TEST_CASE("the same seed does the same deeds, and another one others") {
    Dice one(7);
    Dice same(7);
    Dice other(8);
    int different = 0;
    for (int i = 0; i < 200; ++i) {
        const Deed deed = one.deed();
        CHECK(deed == same.deed());
        if (deed != other.deed()) ++different;
    }
    CHECK(different > 150);
}
