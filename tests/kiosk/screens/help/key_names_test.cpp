#include "kiosk/screens/help/key_names.hpp"

#include <SDL_keyboard.h>
#include <catch2/catch.hpp>
#include <utility>

#include "kiosk/input/input_map.hpp"

using namespace lectern::kiosk;

namespace {

struct Row {
    const char* key;  ///< SDL's name of the key
    const char* called;
    std::optional<Action> means;
};

void check(const std::vector<Row>& rows) {
    const auto map = *InputMap::make({}, {});
    for (const auto& [key, called, means] : rows) {
        INFO(key);
        const int scancode = SDL_GetScancodeFromName(key);
        CHECK(key_name(scancode) == called);
        CHECK(map.action(scancode, false) == means);
    }
}

}  // namespace

TEST_CASE("R20 what is called by its shape does what the shape promises") {
    check({{"F20", "The round key", Action::play_pause},
           {"F17", "The diamond", Action::help},
           {"F21", "The left arrow", Action::previous},
           {"F22", "The right arrow", Action::next},
           {"F18", "The up arrow", Action::previous_sentence},
           {"F19", "The down arrow", Action::next_sentence},
           {"F23", "Volume minus", Action::softer},
           {"F24", "Volume plus", Action::louder},
           {"Keypad +", "Plus", Action::louder},
           {"Keypad -", "Minus", Action::softer}});
}

TEST_CASE("a numeric keypad's keys are called by what is printed on them, in words where it is a sign") {
    check({{"Keypad 5", "5", Action::play_pause},
           {"Keypad 0", "0", Action::again},
           {"Keypad *", "Star", Action::larger_text},
           {"Keypad /", "Slash", Action::smaller_text},
           {"Keypad .", "Dot", Action::where_am_i},
           {"Keypad Enter", "Enter", Action::play_pause}});
}

TEST_CASE("a keyboard's keys are called as SDL calls them, and in words where that is a sign") {
    check({{"Space", "Space", Action::play_pause},
           {"H", "H", Action::help},
           {"PageDown", "PageDown", Action::next_page},
           {"[", "Left bracket", Action::slower},
           {",", "Comma", Action::smaller_text},
           {"Q", "Q", std::nullopt}});
}

TEST_CASE("a key that nobody has named is called so") {
    CHECK(key_name(400) == "A key without a name");
}
