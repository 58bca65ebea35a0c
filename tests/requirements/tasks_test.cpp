// R1: everything that a visitor comes for is done with nothing but the kiosk and its keypad, and with nothing but the ears.
#include <catch2/catch.hpp>

#include "tests/requirements/blind_visitor.hpp"
#include "tests/requirements/five_articles.hpp"

namespace lectern::e2e {
namespace {

const RoomOptions five{.articles = five_articles, .arguments = {"--set", "voice.rate_wpm=320"}};

}  // namespace

TEST_CASE("R1 every task is done with the keypad alone, by what is said") {
    KioskRoom room(five);
    REQUIRE(room.shown());
    BlindVisitor visitor(room);
    visitor.press(Key::pad_5);
    REQUIRE(visitor.hears("Choose an article"));
    // The third article of five
    REQUIRE(visitor.presses_until(Key::pad_2, "Cheese"));
    visitor.press(Key::pad_5);
    REQUIRE(visitor.hears("4 sections"));
    // Its fourth section, the second sentence of it, and that once more
    REQUIRE(visitor.presses_until(Key::pad_6, "Section 4 of 4"));
    REQUIRE(visitor.presses_until(Key::pad_2, "Ask your doctor"));
    REQUIRE(visitor.presses_until(Key::pad_0, "Ask your doctor", 1));
    // Slower, a word spelled, and how long it is still
    visitor.press(Key::pad_1);
    REQUIRE(visitor.hears("Speed 300 words a minute"));
    visitor.hold(Key::pad_0);
    REQUIRE(visitor.hears_letters());
    visitor.press(Key::pad_point);
    REQUIRE(visitor.hears("minute left"));
    // The end of the visit
    REQUIRE(visitor.presses_until(Key::pad_9, "Finish and forget everything?"));
    REQUIRE(visitor.presses_until(Key::pad_2, "Finish. 2 of 2"));
    REQUIRE(visitor.presses_until(Key::pad_5, "Everything you chose has been forgotten", 1));
}

}  // namespace lectern::e2e
