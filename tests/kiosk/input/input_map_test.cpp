#include "kiosk/input/input_map.hpp"

#include <SDL_keyboard.h>
#include <algorithm>
#include <catch2/catch.hpp>
#include <utility>

using namespace lectern::kiosk;

namespace {

using Bindings = std::map<std::string, std::vector<std::string>>;
using Row = std::pair<const char*, Action>;

InputMap keys(const KeypadOptions& keypad = {}, const Bindings& bindings = {}) {
    auto map = InputMap::make(keypad, bindings);
    REQUIRE(map.has_value());
    return std::move(*map);
}

/// The action of the key with this SDL name.
std::optional<Action> asked(const InputMap& map, const char* key, bool shift = false) {
    const int scancode = SDL_GetScancodeFromName(key);
    INFO(key);
    REQUIRE(scancode != 0);
    return map.action(scancode, shift);
}

void check_rows(const InputMap& map, const std::vector<Row>& rows) {
    for (const auto& [key, action] : rows) {
        INFO(key);
        CHECK(asked(map, key) == action);
    }
}

}  // namespace

TEST_CASE("the numeric keypad does everything that the table of keys gives it") {
    check_rows(keys(), {{"Keypad 5", Action::play_pause},
                        {"Keypad Enter", Action::play_pause},
                        {"Keypad 6", Action::next},
                        {"Keypad 4", Action::previous},
                        {"Keypad 8", Action::previous_sentence},
                        {"Keypad 2", Action::next_sentence},
                        {"Keypad 0", Action::again},
                        {"Keypad .", Action::where_am_i},
                        {"Keypad 7", Action::help},
                        {"Keypad 9", Action::back},
                        {"Backspace", Action::back},
                        {"Keypad 1", Action::slower},
                        {"Keypad 3", Action::faster},
                        {"Keypad -", Action::softer},
                        {"Keypad +", Action::louder},
                        {"Keypad /", Action::smaller_text},
                        {"Keypad *", Action::larger_text}});
}

TEST_CASE("an accessible keypad works by the codes of EZ Access") {
    check_rows(keys(), {{"F20", Action::play_pause},
                        {"F22", Action::next},
                        {"F21", Action::previous},
                        {"F18", Action::previous_sentence},
                        {"F19", Action::next_sentence},
                        {"F17", Action::help},
                        {"F23", Action::softer},
                        {"F24", Action::louder}});
}

TEST_CASE("the keyboard does everything that the table of keys gives it") {
    check_rows(keys(), {{"Space", Action::play_pause},
                        {"Return", Action::play_pause},
                        {"Right", Action::next},
                        {"Left", Action::previous},
                        {"Up", Action::previous_sentence},
                        {"Down", Action::next_sentence},
                        {"Tab", Action::next_sentence},
                        {"R", Action::again},
                        {"W", Action::where_am_i},
                        {"H", Action::help},
                        {"F1", Action::help},
                        {"Escape", Action::back},
                        {"Home", Action::home},
                        {"[", Action::slower},
                        {"]", Action::faster},
                        {"-", Action::softer},
                        {"=", Action::louder},
                        {"VolumeDown", Action::softer},
                        {"VolumeUp", Action::louder},
                        {",", Action::smaller_text},
                        {".", Action::larger_text},
                        {"T", Action::next_colours},
                        {"PageDown", Action::next_page},
                        {"PageUp", Action::previous_page}});
}

TEST_CASE("shift turns tab round and nothing else") {
    const auto map = keys();
    CHECK(asked(map, "Tab", true) == Action::previous_sentence);
    CHECK(asked(map, "Down", true) == Action::next_sentence);
    CHECK(asked(map, "H", true) == Action::help);
}

TEST_CASE("a key that nobody bound asks for nothing") {
    CHECK_FALSE(asked(keys(), "Q").has_value());
    CHECK_FALSE(asked(keys(), "F13").has_value());
    CHECK_FALSE(asked(keys(), "Q", true).has_value());
}

TEST_CASE("a telephone's keypad has 2 above 8") {
    const auto map = keys({.layout = KeypadLayout::telephone});
    check_rows(map, {{"Keypad 2", Action::previous_sentence},
                     {"Keypad 8", Action::next_sentence},
                     {"Keypad 5", Action::play_pause},
                     {"Keypad 1", Action::slower},
                     {"Keypad 7", Action::help}});
    CHECK(map.keypad_key(Action::next_sentence) == "8");
    CHECK(map.keypad_key(Action::previous_sentence) == "2");
}

TEST_CASE("a simple keypad keeps 4 5 6 7 9 plus and minus and the rest of it does nothing") {
    const auto layout = GENERATE(KeypadLayout::numeric, KeypadLayout::telephone);
    const auto map = keys({.layout = layout, .simple = true});
    check_rows(map, {{"Keypad 4", Action::previous},
                     {"Keypad 5", Action::play_pause},
                     {"Keypad 6", Action::next},
                     {"Keypad 7", Action::help},
                     {"Keypad 9", Action::back},
                     {"Keypad +", Action::louder},
                     {"Keypad -", Action::softer}});
    for (const char* key :
         {"Keypad 0", "Keypad 1", "Keypad 2", "Keypad 3", "Keypad 8", "Keypad .", "Keypad /", "Keypad *", "Keypad Enter"}) {
        INFO(key);
        CHECK_FALSE(asked(map, key).has_value());
    }
    CHECK(asked(map, "Down") == Action::next_sentence);
}

TEST_CASE("a button names the keypad's key and not the keyboard's") {
    const auto map = keys();
    CHECK(map.keypad_key(Action::back) == "9");
    CHECK(map.keypad_key(Action::previous) == "4");
    CHECK(map.keypad_key(Action::play_pause) == "5");
    CHECK(map.keypad_key(Action::next) == "6");
    CHECK(map.keypad_key(Action::help) == "7");
    CHECK(map.keypad_key(Action::where_am_i) == ".");
    CHECK(map.keypad_key(Action::louder) == "+");
    CHECK(map.keypad_key(Action::softer) == "-");
    CHECK(map.keypad_key(Action::smaller_text) == "/");
    CHECK(map.keypad_key(Action::larger_text) == "*");
    CHECK(map.keypad_key(Action::again) == "0");
    CHECK(map.keypad_key(Action::home).empty());
    CHECK(map.keypad_key(Action::next_colours).empty());
}

TEST_CASE("without a keypad no button names a key") {
    const auto map = keys({.layout = KeypadLayout::none});
    CHECK(map.keypad_key(Action::play_pause).empty());
    CHECK(map.keypad_key(Action::help).empty());
    CHECK(asked(map, "Space") == Action::play_pause);
}

TEST_CASE("a binding replaces every key of its action and no other") {
    const auto map = keys({}, {{"help", {"F2", "Keypad 0"}}});
    CHECK(asked(map, "F2") == Action::help);
    CHECK(asked(map, "Keypad 0") == Action::help);
    CHECK_FALSE(asked(map, "H").has_value());
    CHECK_FALSE(asked(map, "F1").has_value());
    CHECK_FALSE(asked(map, "F17").has_value());
    CHECK_FALSE(asked(map, "Keypad 7").has_value());
    CHECK(map.keypad_key(Action::help) == "0");
    CHECK(asked(map, "Keypad 5") == Action::play_pause);
    CHECK(asked(map, "R") == Action::again);
}

TEST_CASE("two actions can change keys with each other") {
    const auto map = keys({}, {{"help", {"Keypad 5"}}, {"play_pause", {"Keypad 7"}}});
    CHECK(asked(map, "Keypad 5") == Action::help);
    CHECK(asked(map, "Keypad 7") == Action::play_pause);
    CHECK(map.keypad_key(Action::help) == "5");
    CHECK(map.keypad_key(Action::play_pause) == "7");
}

TEST_CASE("an action without keys has none") {
    const auto map = keys({}, {{"next_colours", {}}});
    CHECK_FALSE(asked(map, "T").has_value());
}

TEST_CASE("a binding of something that is no action is refused with the actions there are") {
    const auto map = InputMap::make({}, {{"dance", {"D"}}});
    REQUIRE_FALSE(map.has_value());
    CHECK(map.error().key == "keys.dance");
    CHECK_THAT(map.error().problem, Catch::StartsWith("there is no action \"dance\"; allowed are ") && Catch::Contains(", play_pause, "));
}

TEST_CASE("a binding to something that is no key is refused with what a key is called") {
    const auto map = InputMap::make({}, {{"help", {"F1", "Any Key"}}});
    REQUIRE_FALSE(map.has_value());
    CHECK(map.error().key == "keys.help");
    CHECK(map.error().problem == "there is no key \"Any Key\"; use SDL's scancode names, such as \"Keypad 5\" or \"F20\"");
}

TEST_CASE("a held key repeats only where it moves the focus") {
    for (const auto& info : actions()) {
        INFO(info.name);
        CHECK(info.repeats == (info.action == Action::next_sentence || info.action == Action::previous_sentence));
    }
}

TEST_CASE("keys that only change other keys mean nothing by themselves") {
    for (const char* key : {"Left Shift", "Right Shift", "Left Ctrl", "Right Ctrl", "Left Alt", "Right Alt", "Left GUI", "Right GUI",
                            "CapsLock", "Numlock"}) {
        INFO(key);
        CHECK(is_modifier(SDL_GetScancodeFromName(key)));
    }
    for (const char* key : {"A", "Space", "Keypad 5", "F20", "VolumeUp"}) {
        INFO(key);
        CHECK_FALSE(is_modifier(SDL_GetScancodeFromName(key)));
    }
}

TEST_CASE("both shift keys are shift and no other key is") {
    CHECK(is_shift(SDL_GetScancodeFromName("Left Shift")));
    CHECK(is_shift(SDL_GetScancodeFromName("Right Shift")));
    CHECK_FALSE(is_shift(SDL_GetScancodeFromName("Left Ctrl")));
    CHECK_FALSE(is_shift(SDL_GetScancodeFromName("CapsLock")));
}

TEST_CASE("the keys that ask for something are those that are bound, and none that was taken away") {
    const auto map = keys({}, {{"help", {"Q"}}});
    CHECK(std::ranges::count(map.keys(), SDL_SCANCODE_Q) == 1);
    CHECK(std::ranges::count(map.keys(), SDL_SCANCODE_KP_5) == 1);
    CHECK(std::ranges::count(map.keys(), SDL_SCANCODE_KP_7) == 0);
}

TEST_CASE("a key's code tells which keypad it belongs to") {
    for (const int key : {SDL_SCANCODE_KP_DIVIDE, SDL_SCANCODE_KP_ENTER, SDL_SCANCODE_KP_0, SDL_SCANCODE_KP_PERIOD})
        CHECK(pad_of(key) == Pad::numeric);
    for (const int key : {SDL_SCANCODE_F13, SDL_SCANCODE_F17, SDL_SCANCODE_F24}) CHECK(pad_of(key) == Pad::accessible);
    for (const int key : {SDL_SCANCODE_F12, SDL_SCANCODE_SPACE, SDL_SCANCODE_VOLUMEUP, SDL_SCANCODE_NUMLOCKCLEAR})
        CHECK(pad_of(key) == Pad::keyboard);
}
