#include <SDL_scancode.h>
#include <catch2/catch.hpp>

#include "kiosk/words/change_phrases.hpp"
#include "kiosk/words/mode_phrases.hpp"
#include "kiosk/words/one_button_phrases.hpp"
#include "kiosk/words/phrases.hpp"
#include "kiosk/words/reading_phrases.hpp"
#include "kiosk/words/visit_phrases.hpp"
#include "tests/support/kiosk_loop.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using namespace lectern::tests;

namespace {

std::vector<HandmadeArticle> two_articles() {
    return {KioskLoop::short_article("Pain"), KioskLoop::short_article("Sleep")};
}

}  // namespace

TEST_CASE("each change is traced and answered, and at an end it says so") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.until_heard("one");
        kiosk.forget();
        co_await kiosk.press(SDL_SCANCODE_KP_PLUS);
        co_await kiosk.until_said(phrases::volume(8));
        co_await kiosk.press(SDL_SCANCODE_KP_PLUS);
        co_await kiosk.press(SDL_SCANCODE_KP_PLUS);
        co_await kiosk.press(SDL_SCANCODE_KP_PLUS);
        CHECK(kiosk.take("setting") == Strings{"volume 8", "volume 9", "volume 10", "volume 10"});
        co_await kiosk.until_said(phrases::loudest());
        co_await kiosk.press(SDL_SCANCODE_T);
        CHECK(kiosk.take("setting") == Strings{"theme white-on-black"});
        CHECK(kiosk.session().colours() == "white-on-black");
        CHECK(kiosk.top() == "reading");
    });
}

TEST_CASE("the volume is heard at once") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.until_heard("one");
        co_await kiosk.pass(50ms);
        const float before = kiosk.loudness();
        co_await kiosk.press(SDL_SCANCODE_KP_PLUS);
        co_await kiosk.until_heard("two");
        co_await kiosk.until_heard("one");
        co_await kiosk.pass(50ms);
        CHECK(kiosk.loudness() / before == Approx(1.413).margin(0.02));  // 3 dB
    });
}

TEST_CASE("a change of the rate goes on with the word that was being heard") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        kiosk.forget();
        co_await kiosk.press(SDL_SCANCODE_KP_3);
        co_await kiosk.until_heard("four");
        CHECK(kiosk.take("heard") == Strings{"three", "four"});
    });
}

TEST_CASE("with the sound off nothing sounds, the device is closed, and what is said is shown") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.settings.keys["sound_off"] = {"F5"};
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        kiosk.forget();
        co_await kiosk.press(SDL_SCANCODE_F5);
        CHECK(kiosk.take("setting") == Strings{"sound off"});
        CHECK(kiosk.take("audio") == Strings{"parked"});
        CHECK(kiosk.take("caption") == Strings{phrases::sound_is_off("+")});
        co_await kiosk.pass(10s);
        CHECK(kiosk.take("say").empty());
        CHECK_FALSE(kiosk.reads());
        co_await kiosk.press(SDL_SCANCODE_KP_3);
        CHECK(kiosk.take("caption") == Strings{phrases::rate(kiosk.session().rate_wpm())});
    });
}

TEST_CASE("louder has the sound back, and the reading goes on") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.settings.keys["sound_off"] = {"F5"};
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        co_await kiosk.press(SDL_SCANCODE_F5);
        co_await kiosk.pass(5s);
        kiosk.forget();
        co_await kiosk.press(SDL_SCANCODE_KP_PLUS);
        CHECK(kiosk.take("setting") == Strings{"sound on"});
        co_await kiosk.until_said(phrases::sound_is_on());
        CHECK(kiosk.take("audio") == Strings{"opening", "open"});
        co_await kiosk.until_heard("four");
    });
}

TEST_CASE("the next visitor hears the kiosk again whoever had turned the sound off") {
    KioskLoop kiosk;
    kiosk.settings.keys = {{"sound_off", {"F5"}}, {"finish", {"F6"}}};
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.press(SDL_SCANCODE_F5);
        co_await kiosk.press(SDL_SCANCODE_F6);
        CHECK(kiosk.take("caption").back() == phrases::goodbye());
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.until_heard("one");
        CHECK(kiosk.take("audio").back() == "open");
    });
}

TEST_CASE("the screen is hidden and shown, and stays shown where nothing is heard") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.settings.keys = {{"sound_off", {"F5"}}, {"hide_screen", {"F6"}}};
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.press(SDL_SCANCODE_F6);
        CHECK(kiosk.take("setting") == Strings{"screen hidden"});
        co_await kiosk.until_said(phrases::screen_is_hidden("7"));
        kiosk.forget();
        co_await kiosk.tap(kiosk.middle());
        co_await kiosk.until_said(phrases::screen_is_hidden("7"));
        co_await kiosk.press(SDL_SCANCODE_F5);
        CHECK(kiosk.take("setting") == Strings{"sound off", "screen shown"});
        co_await kiosk.press(SDL_SCANCODE_F6);
        CHECK(kiosk.take("setting").empty());
    });
}

TEST_CASE("a switch makes one button do everything, and its press takes what is being said") {
    KioskLoop kiosk(two_articles());
    kiosk.settings.keys["switch"] = {"F5"};
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(SDL_SCANCODE_F5);
        CHECK(kiosk.take("action") == Strings{"switch by key", "play_pause by switch"});
        CHECK(kiosk.take("setting") == Strings{"one_button 1"});
        CHECK(kiosk.top() == "library");
        co_await kiosk.pass(1s);
        co_await kiosk.press(SDL_SCANCODE_F5);
        co_await kiosk.until_heard("three");
        co_await kiosk.press(SDL_SCANCODE_F5);
        CHECK(kiosk.top() == "reading_menu");
        co_await kiosk.pass(1s);
        CHECK_FALSE(kiosk.reads());
        co_await kiosk.press(SDL_SCANCODE_F5);
        CHECK(kiosk.top() == "reading");
        co_await kiosk.until_heard("four");
    });
}

TEST_CASE("the names go by at their pace for one button, three rounds, and then wait for a press") {
    KioskLoop kiosk(two_articles());
    kiosk.settings.keys["switch"] = {"F5"};
    kiosk.settings.session.idle_s = 3600;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(SDL_SCANCODE_F5);
        co_await kiosk.pass(10min);
        kiosk.forget();
        co_await kiosk.pass(1min);
        CHECK(kiosk.take("say").empty());
        co_await kiosk.press(SDL_SCANCODE_F5);
        CHECK(kiosk.top() == "library");
        co_await kiosk.pass(100ms);
        CHECK(kiosk.take("say").size() == 1);
    });
}

TEST_CASE("one button is told where it is chosen in the middle of a visit") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.settings.keys["one_button"] = {"F5"};
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        co_await kiosk.press(SDL_SCANCODE_F5);
        co_await kiosk.until_said(phrases::one_button_on());
        co_await kiosk.press(SDL_SCANCODE_F5);
        co_await kiosk.until_said(phrases::one_button_off());
        CHECK(kiosk.take("setting") == Strings{"one_button 1", "one_button 0"});
    });
}
