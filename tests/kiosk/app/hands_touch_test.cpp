#include <SDL_scancode.h>
#include <algorithm>
#include <catch2/catch.hpp>

#include "kiosk/visit/touch_phrases.hpp"
#include "kiosk/words/phrases.hpp"
#include "tests/support/kiosk_loop.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using namespace lectern::tests;

TEST_CASE("a finger that is lifted anywhere wakes the kiosk") {
    KioskLoop kiosk;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.finger(PointerPhase::down, kiosk.middle());
        CHECK(kiosk.take("session").empty());
        co_await kiosk.finger(PointerPhase::up, kiosk.middle());
        CHECK(kiosk.take("session") == Strings{"began"});
        CHECK(kiosk.top() == "reading");
    });
}

TEST_CASE("a touched button does what it says") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        kiosk.forget();
        co_await kiosk.tap(kiosk.button(2));
        CHECK(kiosk.take("action") == Strings{"play_pause by touch"});
        co_await kiosk.pass(5s);
        CHECK_FALSE(kiosk.reads());
        co_await kiosk.tap(kiosk.button(4));
        CHECK(kiosk.top() == "help");
    });
}

TEST_CASE("a finger that explores silences the reading, says what it finds, and lifting it does nothing") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        kiosk.forget();
        co_await kiosk.finger(PointerPhase::down, kiosk.button(0));
        co_await kiosk.pass(100ms);
        co_await kiosk.finger(PointerPhase::moved, kiosk.button(1));
        co_await kiosk.pass(100ms);
        co_await kiosk.finger(PointerPhase::moved, kiosk.button(4));
        CHECK(kiosk.take("action") == Strings{"explore by touch", "explore by touch"});
        const auto name = phrases::button_under_finger({Icon::help, phrases::help(), "7"});
        co_await kiosk.until_said(name);
        co_await kiosk.pass(10s);
        CHECK_FALSE(kiosk.reads());
        co_await kiosk.finger(PointerPhase::up, kiosk.button(4));
        CHECK(kiosk.top() == "reading");
        co_await kiosk.pass(2s);
        CHECK_FALSE(kiosk.reads());
        co_await kiosk.pass(2s);
        CHECK(kiosk.reads());
    });
}

TEST_CASE("two taps do what the exploring finger has found") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        co_await kiosk.finger(PointerPhase::down, kiosk.button(0));
        co_await kiosk.finger(PointerPhase::moved, kiosk.button(4));
        co_await kiosk.finger(PointerPhase::up, kiosk.button(4));
        co_await kiosk.pass(500ms);
        co_await kiosk.tap(kiosk.middle());
        co_await kiosk.tap(kiosk.middle());
        CHECK(kiosk.top() == "help");
    });
}

TEST_CASE("what the visitor has paused is not read by an exploring finger that is lifted") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.finger(PointerPhase::down, kiosk.button(0));
        co_await kiosk.finger(PointerPhase::moved, kiosk.button(4));
        co_await kiosk.finger(PointerPhase::up, kiosk.button(4));
        co_await kiosk.pass(10s);
        CHECK(kiosk.last_word() == "three");
    });
}

TEST_CASE("who explores for the first time is told how to choose") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        co_await kiosk.finger(PointerPhase::down, kiosk.button(0));
        co_await kiosk.finger(PointerPhase::moved, kiosk.button(4));
        co_await kiosk.until_said(phrases::tap_twice());
    });
}

TEST_CASE("a finger that lies still is set aside, and the next one points") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        kiosk.forget();
        co_await kiosk.finger(PointerPhase::down, kiosk.button(2));
        co_await kiosk.pass(11s);
        co_await kiosk.finger(PointerPhase::down, kiosk.button(3), 2);
        co_await kiosk.finger(PointerPhase::up, kiosk.button(3), 2);
        co_await kiosk.finger(PointerPhase::up, kiosk.button(2));
        CHECK(kiosk.take("action") == Strings{"next by touch"});
        CHECK(kiosk.log_lines().empty());  // its time would tell when somebody was here
    });
}
