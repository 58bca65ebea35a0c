#include <SDL_scancode.h>
#include <catch2/catch.hpp>

#include "kiosk/screens/notices/headphone_phrases.hpp"
#include "kiosk/words/mode_phrases.hpp"
#include "kiosk/words/phrases.hpp"
#include "tests/support/kiosk_loop.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using namespace lectern::tests;

TEST_CASE("headphones that are plugged in while an article is read go on privately from the word") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        kiosk.forget();
        co_await kiosk.plug_in();
        CHECK(kiosk.take("action") == Strings{"headphones_in by jack"});
        CHECK(kiosk.take("audio") == Strings{"open by headphones"});
        co_await kiosk.until_said(phrases::headphones_in("+").front());
        co_await kiosk.until_heard("four");
        CHECK(kiosk.take("heard") == Strings{"three", "four"});
        CHECK(kiosk.session().volume() == 4);
    });
}

TEST_CASE("headphones that are pulled out let the reading wait until somebody wants it aloud") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.plug_in();
        co_await kiosk.read_to("three");
        kiosk.forget();
        co_await kiosk.pull_out();
        CHECK(kiosk.take("screen") == Strings{"headphones_out"});
        CHECK(kiosk.take("audio") == Strings{"open"});
        co_await kiosk.pass(10s);
        CHECK(kiosk.last_word() == "three");
        co_await kiosk.press(SDL_SCANCODE_KP_PLUS);
        co_await kiosk.press(SDL_SCANCODE_KP_6);
        co_await kiosk.pass(10s);
        CHECK(kiosk.last_word() == "three");
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        CHECK(kiosk.top() == "reading");
        co_await kiosk.until_heard("four");
    });
}

TEST_CASE("headphones that are plugged in again take the notice away and go on") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.plug_in();
        co_await kiosk.read_to("three");
        co_await kiosk.pull_out();
        co_await kiosk.pass(3s);
        co_await kiosk.plug_in();
        CHECK(kiosk.top() == "reading");
        CHECK(kiosk.session().headphones());
        co_await kiosk.until_heard("four");
    });
}

TEST_CASE("Back on that notice stays silent, and the article stands there paused") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.plug_in();
        co_await kiosk.read_to("three");
        co_await kiosk.pull_out();
        co_await kiosk.press(SDL_SCANCODE_KP_9);
        CHECK(kiosk.top() == "reading");
        co_await kiosk.pass(10s);
        CHECK(kiosk.last_word() == "three");
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.until_heard("four");
    });
}

TEST_CASE("what is plugged in and told twice is told once") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        co_await kiosk.plug_in();
        kiosk.forget();
        co_await kiosk.press(SDL_SCANCODE_F15);
        co_await kiosk.pass(1s);
        CHECK_FALSE(kiosk.was_said(phrases::headphones_in("+").front()));
        CHECK(kiosk.take("audio").empty());
        co_await kiosk.press(SDL_SCANCODE_F16);
        CHECK(kiosk.top() == "headphones_out");
        kiosk.forget();
        co_await kiosk.pull_out();
        CHECK(kiosk.take("screen").empty());
    });
}

TEST_CASE("how the jack was before anybody came is no wish of anybody's") {
    KioskLoop kiosk;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.plug_in();
        CHECK(kiosk.take("session").empty());
        CHECK(kiosk.take("action").empty());
        CHECK(kiosk.session().headphones());
    });
}

TEST_CASE("headphones that are plugged in on Welcome begin a visit, and the article follows the greeting") {
    KioskLoop kiosk;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.pull_out();
        CHECK(kiosk.take("session").empty());
        co_await kiosk.pass(5s);
        co_await kiosk.plug_in();
        CHECK(kiosk.take("session") == Strings{"began"});
        CHECK(kiosk.top() == "welcome");
        co_await kiosk.until_said(phrases::headphones_in("+").front());
        co_await kiosk.until_on("reading");
    });
}

TEST_CASE("headphones that are pulled out on Welcome when nobody is here only change the route") {
    KioskLoop kiosk;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.plug_in();
        co_await kiosk.pull_out();
        CHECK(kiosk.take("session").empty());
        CHECK(kiosk.top() == "welcome");
        CHECK_FALSE(kiosk.session().headphones());
    });
}

TEST_CASE("headphones stay in when the visit ends, and their volume is forgotten") {
    KioskLoop kiosk;
    kiosk.settings.keys["finish"] = {"F5"};
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.plug_in();
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.press(SDL_SCANCODE_KP_PLUS);
        CHECK(kiosk.session().volume() == 5);
        co_await kiosk.press(SDL_SCANCODE_F5);
        CHECK(kiosk.session().headphones());
        CHECK(kiosk.session().volume() == 4);
    });
}

TEST_CASE("headphones that are pulled out over Help leave the notice above it, and the reading waits for both") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.plug_in();
        co_await kiosk.read_to("three");
        co_await kiosk.press(SDL_SCANCODE_KP_7);
        co_await kiosk.pull_out();
        CHECK(kiosk.top() == "headphones_out");
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        CHECK(kiosk.top() == "help");
        co_await kiosk.pass(5s);
        CHECK(kiosk.last_word() == "three");
        co_await kiosk.press(SDL_SCANCODE_KP_7);
        co_await kiosk.until_heard("four");
    });
}

TEST_CASE("a private topic is not opened aloud before its visitor has said how, and headphones open it") {
    auto articles = std::vector{KioskLoop::short_article("Pain"), KioskLoop::short_article("Sleep")};
    articles[0].is_private = true;
    KioskLoop kiosk(articles);
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.choose(0);
        co_await kiosk.until_said(phrases::how_to_hear_a_private_topic());
        CHECK(kiosk.take("heard").empty());
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.until_said(phrases::plug_in_your_headphones());
        co_await kiosk.plug_in();
        co_await kiosk.until_on("reading");
    });
}
