#include "kiosk/staff/lists/key_check_screen.hpp"

#include <SDL_scancode.h>
#include <catch2/catch.hpp>

#include "tests/support/fake_stage.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using namespace std::chrono_literals;
using tests::FakeStage;
using tests::Strings;

namespace {

/// Staff check the kiosk's keys; their list is below this screen.
struct Check {
    explicit Check(InputMap bound = *InputMap::make({}, {})) : keys(std::move(bound)) {
        stage.open<KeyCheckScreen>(stage, keys);
        screen = &stage.open<KeyCheckScreen>(stage, keys);
        stage.take_said();
    }
    std::string press(int scancode) {
        screen->press({key_name(scancode), keys.action(scancode, false), scancode});
        const auto said = stage.take_said();
        return said.empty() ? std::string() : said.back();
    }
    bool ended() const { return !stage.asked.empty() && stage.asked.back() == "leave"; }

    FakeStage stage;
    InputMap keys;
    KeyCheckScreen* screen = nullptr;
};

}  // namespace

TEST_CASE("checking the keys says first how it ends and what to do") {
    FakeStage stage;
    const auto keys = *InputMap::make({}, {});
    stage.open<KeyCheckScreen>(stage, keys);
    CHECK(stage.take_said() ==
          Strings{"The keys.", "To stop, press 7 twice, or wait.", "Press each key in turn. It is named, and does nothing."});
}

TEST_CASE("each key is named with what it is for, and the keypad's keys that have not come yet are named and shown") {
    Check check(*InputMap::make({.simple = true}, {}));
    CHECK(check.press(SDL_SCANCODE_KP_5) == "5. Play or pause. In a list: select. Not pressed yet: Minus, Plus, 4, 6, 7, 9.");
    CHECK(check.press(SDL_SCANCODE_KP_PLUS) == "Plus. Louder. Not pressed yet: Minus, 4, 6, 7, 9.");
    CHECK(std::get<Message>(check.screen->view().content) == Message{Icon::keys, "Plus", "Louder. Not pressed yet: Minus, 4, 6, 7, 9."});
    CHECK(check.stage.take_asked().empty());
}

TEST_CASE("a key that does nothing is told and not missed") {
    Check check;
    CHECK(check.press(SDL_SCANCODE_Q) == "Q. This key does nothing.");
}

TEST_CASE("it is said when every key of the accessible keypad was pressed, whose socket's codes are no keys") {
    Check check;
    for (const int key : {SDL_SCANCODE_F18, SDL_SCANCODE_F19, SDL_SCANCODE_F20, SDL_SCANCODE_F21, SDL_SCANCODE_F22, SDL_SCANCODE_F23})
        check.press(key);
    CHECK(check.press(SDL_SCANCODE_F24) == "Volume plus. Louder. Not pressed yet: The diamond.");
    CHECK(check.press(SDL_SCANCODE_F17) == "The diamond. Help. Every key of this keypad was pressed.");
}

TEST_CASE("of a keyboard no key is missed") {
    Check check;
    CHECK(check.press(SDL_SCANCODE_SPACE) == "Space. Play or pause. In a list: select.");
}

TEST_CASE("the key for Help is checked as the others are and ends it when it is pressed again") {
    Check check;
    CHECK(check.press(SDL_SCANCODE_KP_7).starts_with("7. Help. Not pressed yet: "));
    check.press(SDL_SCANCODE_KP_5);
    CHECK_FALSE(check.ended());
    check.press(SDL_SCANCODE_KP_7);
    CHECK(check.ended());
}

TEST_CASE("the screen's Back ends the check of the keys, and its other buttons are named") {
    Check check;
    CHECK(check.screen->handle(Action::next));
    CHECK(check.stage.take_said() == Strings{"The button Next. Next section. In a list: next page."});
    CHECK(check.screen->handle(Action::back));
    CHECK(check.ended());
}

TEST_CASE("twenty seconds without a press end the check of the keys") {
    Check check;
    check.press(SDL_SCANCODE_KP_5);
    check.stage.pass_until_quiet();
    check.stage.pass(19s);
    check.screen->tick();
    CHECK_FALSE(check.ended());
    check.stage.pass(2s);
    check.screen->tick();
    CHECK(check.ended());
    CHECK(check.stage.said.back() == "The keys work again.");
}

TEST_CASE("where Help is a button of the screen alone, one touch of it ends the check, which is said") {
    Check check;
    check.stage.keys = *InputMap::make({.layout = KeypadLayout::none}, {});
    check.screen->enter(false);
    CHECK(check.stage.take_said().at(1) == "To stop, press Help, or wait.");
    CHECK(check.screen->handle(Action::help));
    CHECK(check.ended());
}
