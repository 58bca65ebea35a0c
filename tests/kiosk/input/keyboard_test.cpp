#include "kiosk/input/keyboard.hpp"

#include <SDL_scancode.h>
#include <catch2/catch.hpp>

using namespace lectern;
using namespace lectern::kiosk;
using namespace std::chrono_literals;

namespace {

constexpr int play = SDL_SCANCODE_KP_5;
constexpr int down = SDL_SCANCODE_KP_2;
constexpr int again = SDL_SCANCODE_KP_0;
constexpr int no_meaning = SDL_SCANCODE_F9;
constexpr int plugged_in = SDL_SCANCODE_F20;

/// A keypad whose clock the test controls.
struct Keypad {
    Keypad() : keyboard(make_map(), KeyChord({{SDL_SCANCODE_KP_7, SDL_SCANCODE_KP_9}}), 300ms) {}

    static InputMap make_map() {
        return InputMap::make(
                   {}, {{"headphones_in", {"F20"}}, {"again", {"Keypad 0"}}, {"play_pause", {"Keypad 5"}}, {"next_sentence", {"Keypad 2"}}})
            .value();
    }
    std::vector<KeyNews> press(int scancode, KeyUse use = KeyUse::all) { return keyboard.press({scancode}, use, now); }
    std::vector<KeyNews> release(int scancode) { return keyboard.release({scancode}, now); }
    std::vector<KeyNews> wait(std::chrono::milliseconds time) {
        now += time;
        return keyboard.due(now);
    }

    speech::TimePoint now = speech::TimePoint{} + 1h;
    Keyboard keyboard;
};

/// The news, if there is exactly one and it is a `Kind`.
template <typename Kind>
std::optional<Kind> only(const std::vector<KeyNews>& news) {
    if (news.size() != 1) return std::nullopt;
    const auto* kind = std::get_if<Kind>(&news.front());
    return kind != nullptr ? std::optional(*kind) : std::nullopt;
}

}  // namespace

TEST_CASE("a key means its action at once, and another one nothing") {
    Keypad keypad;
    const auto meant = only<KeyMeant>(keypad.press(play));
    REQUIRE(meant);
    CHECK(meant->action == Action::play_pause);
    CHECK(meant->scancode == play);
    const auto nothing = only<KeyMeant>(keypad.press(no_meaning));
    REQUIRE(nothing);
    CHECK_FALSE(nothing->action);
    CHECK(keypad.release(play).empty());
}

TEST_CASE("a key that means something else when held tells so, and acts when it is let go") {
    Keypad keypad;
    CHECK(only<HoldBegan>(keypad.press(again)));
    CHECK(keypad.wait(200ms).empty());
    const auto ended = only<HoldEnded>(keypad.release(again));
    REQUIRE(ended);
    CHECK(ended->action == Action::again);
}

TEST_CASE("held long enough it means the other thing, once") {
    Keypad keypad;
    keypad.press(again);
    const auto ended = only<HoldEnded>(keypad.wait(hold_time));
    REQUIRE(ended);
    CHECK(ended->action == Action::spell_word);
    CHECK(keypad.release(again).empty());
    CHECK_FALSE(keypad.keyboard.deadline());
}

TEST_CASE("another key ends the hold without a meaning before it means its own") {
    Keypad keypad;
    keypad.press(again);
    const auto news = keypad.press(play);
    REQUIRE(news.size() == 2);
    REQUIRE(std::holds_alternative<HoldEnded>(news[0]));
    CHECK_FALSE(std::get<HoldEnded>(news[0]).action);
    CHECK(std::get<KeyMeant>(news[1]).action == Action::play_pause);
    CHECK(keypad.release(again).empty());
}

TEST_CASE("a hold that is interrupted means nothing, and nothing is interrupted twice") {
    Keypad keypad;
    CHECK(keypad.keyboard.interrupt_hold().empty());
    keypad.press(again);
    CHECK_FALSE(only<HoldEnded>(keypad.keyboard.interrupt_hold()).value().action);
    CHECK(keypad.keyboard.interrupt_hold().empty());
    CHECK(keypad.wait(2s).empty());
}

TEST_CASE("a held key that moves the focus repeats until it is let go") {
    Keypad keypad;
    CHECK(only<KeyMeant>(keypad.press(down)));
    CHECK(keypad.wait(repeat_interval - 1ms).empty());
    CHECK(only<KeyRepeated>(keypad.wait(1ms)).value().action == Action::next_sentence);
    CHECK(only<KeyRepeated>(keypad.wait(repeat_interval)));
    keypad.release(down);
    CHECK(keypad.wait(1min).empty());
}

TEST_CASE("where only presses count, no key is held or repeated") {
    Keypad keypad;
    CHECK(only<KeyMeant>(keypad.press(again, KeyUse::presses)).value().action == Action::again);
    CHECK(keypad.release(again).empty());
    keypad.press(down, KeyUse::presses);
    CHECK(keypad.wait(1min).empty());
}

TEST_CASE("where only sockets count, a plug is told and a key is not") {
    Keypad keypad;
    CHECK(keypad.press(play, KeyUse::sockets).empty());
    CHECK(only<KeyMeant>(keypad.press(plugged_in, KeyUse::sockets)).value().action == Action::headphones_in);
}

TEST_CASE("a trembling hand's second press is no press, but Again may come twice") {
    Keypad keypad;
    keypad.press(play);
    keypad.wait(50ms);
    keypad.release(play);
    keypad.wait(50ms);
    CHECK(keypad.press(play).empty());
    keypad.press(again);
    keypad.release(again);
    keypad.wait(50ms);
    CHECK(only<HoldBegan>(keypad.press(again)));
}

TEST_CASE("the system's own repeats and modifiers mean nothing") {
    Keypad keypad;
    CHECK(keypad.keyboard.press({play, true}, KeyUse::all, keypad.now).empty());
    CHECK(keypad.press(SDL_SCANCODE_LCTRL).empty());
}

TEST_CASE("where any key counts, so does one that only changes others, and none is held") {
    Keypad keypad;
    CHECK(only<KeyMeant>(keypad.press(SDL_SCANCODE_LCTRL, KeyUse::any_key)));
    CHECK(only<KeyMeant>(keypad.press(again, KeyUse::any_key)));
}

TEST_CASE("the staff's keys held together are told, also where keys mean nothing") {
    for (const auto use : {KeyUse::all, KeyUse::presses, KeyUse::sockets}) {
        Keypad keypad;
        keypad.press(SDL_SCANCODE_KP_7, use);
        keypad.press(SDL_SCANCODE_KP_9, use);
        CHECK(keypad.wait(chord_time - 1ms).empty());
        CHECK(only<StaffKeysHeld>(keypad.wait(1ms)));
        CHECK(keypad.wait(1min).empty());
    }
}
