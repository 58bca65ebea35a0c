#include <SDL_scancode.h>
#include <catch2/catch.hpp>

#include "kiosk/words/phrases.hpp"
#include "tests/support/kiosk_loop.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using namespace lectern::tests;

namespace {

/// Two articles, of which the first begins after ten minutes.
struct RoomScreen {
    RoomScreen() { loop.settings.selfstart.enabled = true; }
    KioskLoop loop{{KioskLoop::short_article("Pain"), KioskLoop::short_article("Sleep")}};
};

}  // namespace

TEST_CASE("where it is set, an article begins silently by itself after the time, and is no visit") {
    RoomScreen screen;
    auto& kiosk = screen.loop;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.pass(9min);
        CHECK(kiosk.top() == "welcome");
        kiosk.forget();
        co_await kiosk.pass(61s);
        CHECK(kiosk.take("action") == Strings{"self_start by timer"});
        CHECK(kiosk.take("audio") == Strings{"silent"});
        CHECK(kiosk.take("screen") == Strings{"reading"});
        co_await kiosk.until_heard("one");
        CHECK(kiosk.take("session").empty());
    });
}

TEST_CASE("what was read by itself to its end leads back to Welcome, and next time the next article begins") {
    RoomScreen screen;
    auto& kiosk = screen.loop;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.until_heard("twenty");
        co_await kiosk.until_on("welcome");
        CHECK(kiosk.take("audio").back() == "parked");
        co_await kiosk.pass(9min);
        CHECK(kiosk.top() == "welcome");
        co_await kiosk.until_heard("Sleep");
    });
}

TEST_CASE("a key ends what is read by itself, and its visitor meets Welcome as ever") {
    RoomScreen screen;
    auto& kiosk = screen.loop;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.until_heard("one");
        kiosk.forget();
        co_await kiosk.press(SDL_SCANCODE_KP_6);
        CHECK(kiosk.take("session") == Strings{"began"});
        CHECK(kiosk.take("screen") == Strings{"welcome", "library"});
        CHECK(kiosk.take("audio") == Strings{"parked", "opening", "open"});
    });
}

TEST_CASE("aloud it sounds within its hours only, and never louder than is set") {
    RoomScreen screen;
    auto& kiosk = screen.loop;
    kiosk.settings.selfstart.sound = true;
    kiosk.settings.selfstart.from_hour = 0;
    kiosk.settings.selfstart.until_hour = 24;
    kiosk.settings.selfstart.volume = 4;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.until_heard("one");
        CHECK(kiosk.take("audio").back() == "open");
        const float by_itself = kiosk.loudness();
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.choose(0);
        co_await kiosk.until_heard("one");
        CHECK(by_itself / kiosk.loudness() == Approx(0.355).margin(0.01));  // 9 dB
    });
}

TEST_CASE("a device that is lost ends what is read aloud by itself") {
    RoomScreen screen;
    auto& kiosk = screen.loop;
    kiosk.settings.selfstart.sound = true;
    kiosk.settings.selfstart.from_hour = 0;
    kiosk.settings.selfstart.until_hour = 24;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.until_heard("one");
        co_await kiosk.lose_device();
        CHECK(kiosk.top() == "welcome");
        CHECK(kiosk.take("session").empty());
        co_await kiosk.pass(5s);
        CHECK_FALSE(kiosk.reads());
    });
}

TEST_CASE("headphones end what is read silently by itself: nobody had asked for it to be heard") {
    RoomScreen screen;
    auto& kiosk = screen.loop;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.pull_out();
        co_await kiosk.until_heard("one");
        kiosk.forget();
        co_await kiosk.plug_in();
        CHECK(kiosk.take("session") == Strings{"began"});
        CHECK(kiosk.top() == "welcome");
        co_await kiosk.until_on("library");
    });
}

TEST_CASE("a call ends what is read by itself") {
    RoomScreen screen;
    auto& kiosk = screen.loop;
    kiosk.settings.keys["call"] = {"F5"};
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.until_heard("one");
        co_await kiosk.press(SDL_SCANCODE_F5);
        CHECK(kiosk.top() == "call");
        CHECK(kiosk.take("session").empty());
        co_await kiosk.until_on("welcome");
    });
}

TEST_CASE("an article that cannot be read by itself is told to staff, and Welcome stays") {
    RoomScreen screen;
    auto& kiosk = screen.loop;
    kiosk.loader.documents[0] = nullptr;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.pass(10min + 1s);
        CHECK(kiosk.top() == "welcome");
        CHECK(kiosk.log_lines().size() == 1);
        co_await kiosk.until_heard("Sleep");
    });
}

TEST_CASE("nothing begins by itself while a visitor is here") {
    RoomScreen screen;
    auto& kiosk = screen.loop;
    kiosk.settings.session.idle_s = 3600;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.pass(30min);
        CHECK(kiosk.top() == "library");
        CHECK(kiosk.take("action") == Strings{"play_pause by key"});
    });
}

TEST_CASE("a private topic never begins by itself") {
    auto articles = std::vector{KioskLoop::short_article("Pain")};
    articles[0].is_private = true;
    KioskLoop kiosk(articles);
    kiosk.settings.selfstart.enabled = true;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.pass(1h);
        CHECK(kiosk.top() == "welcome");
    });
}

TEST_CASE("the loop sleeps while the article that begins by itself is being read from disk") {
    RoomScreen screen;
    auto& kiosk = screen.loop;
    kiosk.loader.answers = false;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.pass(10min + 1s);
        kiosk.take_turns();
        co_await kiosk.pass(10s);
        CHECK(kiosk.take_turns() <= 2);
        co_await kiosk.let_articles_come();
        co_await kiosk.until_heard("one");
    });
}
