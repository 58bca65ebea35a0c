#include "kiosk/input/key_chord.hpp"

#include <SDL_scancode.h>
#include <catch2/catch.hpp>

using namespace lectern::kiosk;
using namespace std::chrono_literals;
using lectern::speech::TimePoint;

namespace {

const TimePoint start{1h};
constexpr int seven = SDL_SCANCODE_KP_7;
constexpr int nine = SDL_SCANCODE_KP_9;

KeyChord seven_and_nine() {
    return *KeyChord::make({"Keypad 7 and Keypad 9"});
}

}  // namespace

TEST_CASE("keys held together for three seconds are a chord and it is told once") {
    auto chord = seven_and_nine();
    chord.press(seven, start);
    CHECK_FALSE(chord.deadline());
    chord.press(nine, start + 1s);
    CHECK(chord.deadline() == start + 4s);
    CHECK_FALSE(chord.due(start + 3999ms));
    CHECK(chord.due(start + 4s));
    CHECK_FALSE(chord.due(start + 5s));
}

TEST_CASE("letting one go or pressing a third begins anew") {
    auto chord = seven_and_nine();
    chord.press(seven, start);
    chord.press(nine, start);
    SECTION("one is let go and pressed again") {
        chord.release(nine, start + 2s);
        chord.press(nine, start + 2500ms);
    }
    SECTION("a third key is pressed for a moment") {
        chord.press(SDL_SCANCODE_KP_5, start + 1s);
        chord.release(SDL_SCANCODE_KP_5, start + 2500ms);
    }
    CHECK_FALSE(chord.due(start + 5499ms));
    CHECK(chord.due(start + 5500ms));
}

TEST_CASE("a key that repeats is still the same press") {
    auto chord = seven_and_nine();
    chord.press(seven, start);
    chord.press(nine, start);
    chord.press(nine, start + 2s);
    CHECK(chord.due(start + 3s));
}

TEST_CASE("any of several chords will do and a key may be named plus") {
    auto chord = *KeyChord::make({"F1 and Escape", "Keypad + and Keypad -"});
    chord.press(SDL_SCANCODE_KP_PLUS, start);
    chord.press(SDL_SCANCODE_KP_MINUS, start);
    CHECK(chord.due(start + 3s));
}

TEST_CASE("without a chord in the settings no key opens anything") {
    auto chord = *KeyChord::make({});
    chord.press(seven, start);
    chord.release(seven, start + 1s);
    CHECK_FALSE(chord.deadline());
}

TEST_CASE("a chord of one key or of a key that is not there is refused") {
    CHECK(KeyChord::make({"Keypad 7"}).error() == "\"Keypad 7\" is one key, which visitors press; name at least two");
    CHECK(KeyChord::make({"Keypad 7 and Pad 9"}).error() ==
          "there is no key \"Pad 9\"; write SDL's names, such as \"Keypad 7 and Keypad 9\"");
}
