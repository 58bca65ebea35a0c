#include <SDL_scancode.h>
#include <catch2/catch.hpp>

#include "kiosk/words/phrases.hpp"
#include "kiosk/words/reading_phrases.hpp"
#include "tests/support/kiosk_loop.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using namespace lectern::tests;

TEST_CASE("Help over an article lets the reading wait at its word, and leaving Help lets it go on") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        co_await kiosk.press(SDL_SCANCODE_KP_7);
        CHECK(kiosk.top() == "help");
        co_await kiosk.pass(5s);
        CHECK(kiosk.last_word() == "three");
        kiosk.forget();
        co_await kiosk.press(SDL_SCANCODE_KP_7);
        CHECK(kiosk.top() == "reading");
        co_await kiosk.pass(1s);
        CHECK(kiosk.take("heard").front() == "three");
        CHECK(kiosk.reads());
    });
}

TEST_CASE("what the visitor has paused stays paused when Help is left, and says so") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.press(SDL_SCANCODE_KP_7);
        co_await kiosk.pass(2s);
        kiosk.forget();
        co_await kiosk.press(SDL_SCANCODE_KP_9);
        CHECK(kiosk.top() == "reading");
        co_await kiosk.until_said(phrases::paused("5"));
        co_await kiosk.pass(5s);
        CHECK(kiosk.take("heard").empty());
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.pass(1s);
        CHECK(kiosk.reads());
    });
}

TEST_CASE("one cover over another lets the reading wait until both are left") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.settings.keys["learn_keys"] = {"F5"};
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        co_await kiosk.press(SDL_SCANCODE_KP_7);
        co_await kiosk.press(SDL_SCANCODE_F5);
        CHECK(kiosk.top() == "learn_keys");
        co_await kiosk.press(SDL_SCANCODE_KP_7);
        CHECK(kiosk.top() == "help");
        co_await kiosk.pass(5s);
        CHECK(kiosk.last_word() == "three");
        co_await kiosk.press(SDL_SCANCODE_KP_7);
        co_await kiosk.until_heard("four");
    });
}

TEST_CASE("what is adjusted in Help is heard and seen there, and the reading still waits") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        co_await kiosk.press(SDL_SCANCODE_KP_7);
        co_await kiosk.press(SDL_SCANCODE_KP_3);
        CHECK(kiosk.take("setting") == Strings{"rate " + std::to_string(kiosk.session().rate_wpm())});
        CHECK(kiosk.session().rate_wpm() > 160);
        co_await kiosk.pass(5s);
        CHECK(kiosk.top() == "help");
        CHECK(kiosk.last_word() == "three");
    });
}

TEST_CASE("Home from Help over an article leads to the list") {
    KioskLoop kiosk({KioskLoop::long_article("Pain"), KioskLoop::short_article("Sleep")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.choose(0);
        co_await kiosk.until_heard("three");
        co_await kiosk.press(SDL_SCANCODE_KP_7);
        co_await kiosk.press(SDL_SCANCODE_HOME);
        CHECK(kiosk.top() == "library");
        co_await kiosk.pass(5s);
        CHECK(kiosk.last_word() == "three");
        CHECK(kiosk.take("session") == Strings{"began"});
    });
}

TEST_CASE("an announcement interrupts the reading, which goes on from its word") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        kiosk.forget();
        co_await kiosk.press(SDL_SCANCODE_KP_PLUS);
        co_await kiosk.until_heard("four");
        CHECK(kiosk.take("heard") == Strings{"three", "four"});
    });
}
