#include <SDL_scancode.h>
#include <catch2/catch.hpp>

#include "kiosk/words/visit_phrases.hpp"
#include "tests/support/kiosk_loop.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using namespace lectern::tests;

namespace {

std::vector<HandmadeArticle> two_articles() {
    return {KioskLoop::long_article("Pain"), KioskLoop::short_article("Sleep")};
}

}  // namespace

TEST_CASE("after a minute without a press it is asked whether somebody is there, and after 25 seconds all is forgotten") {
    KioskLoop kiosk(two_articles());
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.press(SDL_SCANCODE_KP_PLUS);
        kiosk.forget();
        co_await kiosk.pass(59s);
        CHECK(kiosk.take("session").empty());
        co_await kiosk.pass(1s);
        CHECK(kiosk.take("session") == Strings{"warned"});
        CHECK(kiosk.top() == "still_there");
        co_await kiosk.until_said(phrases::are_you_still_there());
        co_await kiosk.pass(23s);
        CHECK(kiosk.take("session").empty());
        co_await kiosk.pass(2s);
        CHECK(kiosk.take("session") == Strings{"ended"});
        CHECK(kiosk.top() == "welcome");
        CHECK(kiosk.session().volume() == 7);
    });
}

TEST_CASE("that question is asked two steps softer") {
    KioskLoop kiosk(two_articles());
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.pass(1s);
        const float before = kiosk.loudness();
        co_await kiosk.until_on("still_there");
        co_await kiosk.pass(100ms);
        CHECK(kiosk.loudness() / before == Approx(0.501).margin(0.01));  // 6 dB
    });
}

TEST_CASE("the press that answers does nothing else, and another minute begins") {
    const int key =
        GENERATE(SDL_SCANCODE_KP_5, SDL_SCANCODE_KP_2, SDL_SCANCODE_KP_7, SDL_SCANCODE_KP_9, SDL_SCANCODE_KP_PLUS, SDL_SCANCODE_KP_0,
                 SDL_SCANCODE_HOME, SDL_SCANCODE_T, SDL_SCANCODE_F5, SDL_SCANCODE_NUMLOCKCLEAR, SDL_SCANCODE_LSHIFT);
    KioskLoop kiosk(two_articles());
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.until_on("still_there");
        kiosk.forget();
        co_await kiosk.press(key);
        CHECK(kiosk.take("screen") == Strings{"library"});
        CHECK(kiosk.take("setting").empty());
        co_await kiosk.pass(59s);
        CHECK(kiosk.take("session").empty());
        CHECK(kiosk.top() == "library");
    });
}

TEST_CASE("a finger answers as well as a key, wherever it touches the screen") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.settings.hands_free.ask_after_min = 0.5;
    const auto at = GENERATE_REF(kiosk.button(4), kiosk.button(2), kiosk.middle(), kiosk.top_line(), Point{0, 0});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.until_on("read_on");
        co_await kiosk.tap(at);
        CHECK(kiosk.top() == "reading");
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.until_on("still_there");
        co_await kiosk.tap(at);
        CHECK(kiosk.top() == "reading");
        co_await kiosk.pass(5s);
        CHECK(kiosk.top() == "reading");
    });
}

TEST_CASE("the key that answers is not held: what it means when it is held is not done, and the focus stays") {
    KioskLoop kiosk(two_articles());
    const int key = GENERATE(SDL_SCANCODE_KP_0, SDL_SCANCODE_KP_2);
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.until_on("still_there");
        kiosk.forget();
        co_await kiosk.push_down(key);
        CHECK(kiosk.top() == "library");
        co_await kiosk.pass(5s);
        co_await kiosk.let_go(key);
        CHECK(kiosk.take("action").size() == 1);
    });
}

TEST_CASE("who listens is there, and who has paused is given three minutes") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.pass(10min);
        CHECK(kiosk.take("session") == Strings{"began"});
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.pass(179s);
        CHECK(kiosk.take("session").empty());
        co_await kiosk.pass(2s);
        CHECK(kiosk.take("session") == Strings{"warned"});
    });
}

TEST_CASE("the answer leaves the article as it was: paused") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.until_on("still_there");
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        CHECK(kiosk.top() == "reading");
        co_await kiosk.pass(10s);
        CHECK_FALSE(kiosk.reads());
    });
}

TEST_CASE("while the machine stands still no time passes for the visitor") {
    KioskLoop kiosk(two_articles());
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.until_quiet();
        co_await kiosk.stand_still(5min);
        CHECK(kiosk.take("session") == Strings{"began"});
        co_await kiosk.pass(10s);
        CHECK(kiosk.take("session").empty());
    });
}
