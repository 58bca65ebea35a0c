#include <SDL_scancode.h>
#include <catch2/catch.hpp>

#include "kiosk/words/mode_phrases.hpp"
#include "kiosk/words/phrases.hpp"
#include "tests/support/kiosk_loop.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using namespace lectern::tests;

TEST_CASE("read everything goes on with the next article, once through the list") {
    KioskLoop kiosk({KioskLoop::short_article("Pain"), KioskLoop::short_article("Sleep")});
    kiosk.settings.keys["read_everything"] = {"F5"};
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.press(SDL_SCANCODE_F5);
        CHECK(kiosk.take("setting") == Strings{"read everything"});
        CHECK(kiosk.top() == "reading");
        co_await kiosk.until_heard("Sleep");
        co_await kiosk.until_said(phrases::everything_was_read());
        co_await kiosk.press(SDL_SCANCODE_F5);
        CHECK(kiosk.take("setting") == Strings{"read article"});
    });
}

TEST_CASE("aloud, after long without a press, it asks where a section ends whether to read on, and any key goes on") {
    const int key = GENERATE(SDL_SCANCODE_KP_5, SDL_SCANCODE_KP_6, SDL_SCANCODE_KP_7, SDL_SCANCODE_KP_9, SDL_SCANCODE_KP_PLUS,
                             SDL_SCANCODE_KP_0, SDL_SCANCODE_F5, SDL_SCANCODE_F6, SDL_SCANCODE_NUMLOCKCLEAR, SDL_SCANCODE_LSHIFT);
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.settings.hands_free.ask_after_min = 0.5;
    kiosk.settings.keys["switch"] = {"F6"};
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.pass(28s);
        CHECK(kiosk.top() == "reading");
        co_await kiosk.until_on("read_on");
        co_await kiosk.until_said(phrases::sentence(phrases::shall_i_read_on()));
        co_await kiosk.pass(5s);
        CHECK_FALSE(kiosk.reads());
        kiosk.forget();
        co_await kiosk.press(key);
        CHECK(kiosk.take("screen") == Strings{"reading"});
        CHECK(kiosk.take("setting").empty());
        co_await kiosk.until_heard("one");
    });
}

TEST_CASE("with headphones in it reads on without a question") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.settings.hands_free.ask_after_min = 0.5;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.plug_in();
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.pass(5min);
        CHECK(kiosk.top() == "reading");
        CHECK(kiosk.reads());
    });
}
