// The start of a visit when there are articles in two languages: one key is enough, pressed when the voice names the wanted choice.
#include <catch2/catch.hpp>

#include "tests/e2e/harness/program/kiosk_room.hpp"

namespace lectern::e2e {
namespace {

const RoomOptions two_languages{
    .articles = {"---\nlanguage: en\n---\n# Apples\n\nApples are round.\n", "---\nlanguage: en\n---\n# Bread\n\nBread is baked.\n",
                 "---\nlanguage: es\n---\n# Manzanas\n\nLas manzanas son redondas.\n",
                 "---\nlanguage: es\n---\n# Pan\n\nEl pan es bueno.\n", "---\nlanguage: es\n---\n# Queso\n\nEl queso es de leche.\n"},
    .arguments = {"--set", "voice.rate_wpm=250"}};

/// Waits until the voice has named this, then presses the one key.
bool press_when_heard(KioskRoom& room, std::size_t from, const std::string& words) {
    const auto named = room.says(from, words, 40s);
    if (!named) return false;
    room.was_said(*named, 3s);
    room.input().press(Key::pad_5);
    return true;
}

}  // namespace

TEST_CASE("who cannot read gets to the third article in the second language with one key") {
    KioskRoom room(two_languages);
    REQUIRE(room.shown());
    room.input().press(Key::pad_5);
    REQUIRE(room.on_screen("start"));
    REQUIRE(press_when_heard(room, 0, "Español"));
    REQUIRE(room.on_screen("library"));
    REQUIRE(press_when_heard(room, room.trace().mark(), "Queso"));
    REQUIRE(room.on_screen("reading"));
    const auto heard = room.heard(0, "queso", 20s);
    CHECK(heard);
}

TEST_CASE("each language is named in its own voice, and what follows is said in the one that was taken") {
    KioskRoom room(two_languages);
    REQUIRE(room.shown());
    room.input().press(Key::pad_5);
    const auto spanish = room.says(0, "Español: pulse 5 ahora", 10s);
    REQUIRE(spanish);
    CHECK(spanish->text("language") == "es");
    REQUIRE(room.was_said(*spanish));
    room.input().press(Key::pad_5);
    const auto title = room.says(spanish->index, "Elija un artículo", 10s);
    REQUIRE(title);
    CHECK(title->text("language") == "es");
}

}  // namespace lectern::e2e
