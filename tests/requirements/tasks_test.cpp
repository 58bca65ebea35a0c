// R1: a visitor can do everything with the kiosk and its keypad alone, and by hearing alone.
#include <catch2/catch.hpp>

#include "tests/requirements/blind_visitor.hpp"
#include "tests/requirements/five_articles.hpp"

namespace lectern::e2e {
namespace {

/// The key of a single switch, an input device of its own.
constexpr Key the_switch = Key::z;

RoomOptions five(std::vector<std::string> settings) {
    settings.insert(settings.end(), {"--set", "interface.languages=['en', 'es']"});
    return {.articles = five_articles, .arguments = std::move(settings)};
}

}  // namespace

TEST_CASE("R1 every task is done with the keypad alone, by what is said") {
    KioskRoom room(five({"--set", "voice.rate_wpm=320"}));
    REQUIRE(room.shown());
    BlindVisitor visitor(room);
    visitor.press(Key::pad_5);
    REQUIRE(visitor.hears("Choose an article"));
    // The third of five articles.
    REQUIRE(visitor.presses_until(Key::pad_2, "Cheese"));
    visitor.press(Key::pad_5);
    REQUIRE(visitor.hears("4 sections"));
    // Its fourth section, that section's second sentence, and the sentence once more.
    REQUIRE(visitor.presses_until(Key::pad_6, "Section 4 of 4"));
    REQUIRE(visitor.presses_until(Key::pad_2, "Ask your doctor"));
    REQUIRE(visitor.presses_until(Key::pad_0, "Ask your doctor", 1));
    // Slower, a word spelled, and how much time is left.
    visitor.press(Key::pad_1);
    REQUIRE(visitor.hears("Speed 300 words a minute"));
    visitor.hold(Key::pad_0);
    REQUIRE(visitor.hears_letters());
    visitor.press(Key::pad_point);
    REQUIRE(visitor.hears("minute left"));
    // Another language, and the end of the visit in that language.
    visitor.press(Key::pad_7);
    REQUIRE(visitor.presses_until(Key::pad_2, "Another language"));
    REQUIRE(visitor.presses_until(Key::pad_5, "Español", 1));
    visitor.press(Key::pad_7);
    REQUIRE(visitor.presses_until(Key::pad_9, "¿Terminar y olvidarlo todo?"));
    REQUIRE(visitor.presses_until(Key::pad_2, "Terminar. 2 de 2"));
    REQUIRE(visitor.presses_until(Key::pad_5, "Todo lo que eligió se ha olvidado", 1));
}

TEST_CASE("R1 every task is done with one switch alone, pressed when the wanted thing is named") {
    const ScratchDir scratch;
    KioskRoom room(five({"--config", scratch.write("switch.toml", "[keys]\nswitch = [\"Z\"]\n"), "--set", "session.step_ms=500", "--set",
                         "voice.rate_wpm=440"}));
    REQUIRE(room.shown());
    BlindVisitor visitor(room);
    const auto takes = [&](const std::string& words) { return visitor.presses_at(the_switch, words); };
    visitor.press(the_switch);
    // The third of five articles, and its fourth section.
    REQUIRE(takes("Cheese"));
    for (const char* heard : {"4 sections", "Section 2 of 4", "Section 3 of 4"}) {
        REQUIRE(takes(heard));
        REQUIRE(takes("Next section"));
    }
    REQUIRE(visitor.hears("Section 4 of 4"));
    // Its second sentence again.
    REQUIRE(visitor.presses_in(the_switch, "Ask your doctor"));
    REQUIRE(takes("Say this sentence again"));
    REQUIRE(visitor.presses_in(the_switch, "Ask your doctor"));
    // A word spelled, how much time is left, slower, another language, and the end of the visit in that language.
    REQUIRE(takes("Spell this word"));
    REQUIRE(visitor.hears_letters());
    visitor.press(the_switch);
    REQUIRE(takes("Where am I"));
    REQUIRE(takes("minute left"));
    REQUIRE(takes("Help"));
    REQUIRE(takes("Voice and sound"));
    REQUIRE(takes("Slower, "));
    REQUIRE(visitor.hears("Speed 420 words a minute"));
    REQUIRE(takes("Back"));
    REQUIRE(takes("Another language"));
    REQUIRE(visitor.hears("Español"));
    REQUIRE(takes("Terminar"));
    CHECK(visitor.hears("Todo lo que eligió se ha olvidado"));
}

}  // namespace lectern::e2e
