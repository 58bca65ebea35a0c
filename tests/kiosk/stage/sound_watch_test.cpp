#include <SDL_scancode.h>
#include <catch2/catch.hpp>

#include "kiosk/screens/notices/notice_phrases.hpp"
#include "kiosk/words/phrases.hpp"
#include "tests/support/kiosk_loop.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using namespace lectern::tests;

TEST_CASE("a device that is lost on Welcome is told to nobody, and is used again when it is back") {
    KioskLoop kiosk;
    kiosk.run([&]() -> VisitScript {
        CHECK(kiosk.take("audio") == Strings{"open"});
        co_await kiosk.lose_device();
        CHECK(kiosk.top() == "welcome");
        CHECK(kiosk.take("audio") == Strings{"lost", "silent"});
        co_await kiosk.bring_device_back();
        CHECK(kiosk.take("audio") == Strings{"open"});
        CHECK(kiosk.log_lines().size() == 1);
    });
}

TEST_CASE("a device that is lost in a list is told, and the list comes back with it") {
    KioskLoop kiosk({KioskLoop::short_article("Pain"), KioskLoop::short_article("Sleep")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.until_quiet();
        kiosk.forget();
        co_await kiosk.lose_device();
        CHECK(kiosk.take("screen") == Strings{"notice"});
        CHECK(kiosk.take("audio") == Strings{"lost"});
        co_await kiosk.pass(5s);
        co_await kiosk.bring_device_back();
        CHECK(kiosk.take("screen") == Strings{"library"});
        CHECK(kiosk.take("audio") == Strings{"open"});
    });
}

TEST_CASE("a device that is lost while an article is read lets it wait, and it goes on from that word by itself") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        kiosk.forget();
        co_await kiosk.lose_device();
        CHECK(kiosk.top() == "notice");
        co_await kiosk.pass(30s);
        const auto meanwhile = kiosk.take("heard");
        CHECK(meanwhile.size() <= 1);
        co_await kiosk.bring_device_back();
        CHECK(kiosk.top() == "reading");
        co_await kiosk.until_heard("five");
        CHECK(kiosk.take("heard") == Strings{"three", "four", "five"});
    });
}

TEST_CASE("what the visitor has paused stays paused through a device that is lost and back") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.lose_device();
        CHECK(kiosk.top() == "notice");
        co_await kiosk.pass(5s);
        kiosk.forget();
        co_await kiosk.bring_device_back();
        CHECK(kiosk.top() == "reading");
        co_await kiosk.pass(5s);
        CHECK(kiosk.take("heard").empty());
    });
}

TEST_CASE("Play on the notice of a lost device goes on without sound, and the device that is back is heard again") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        co_await kiosk.lose_device();
        kiosk.forget();
        co_await kiosk.choose(0);
        CHECK(kiosk.top() == "reading");
        CHECK(kiosk.take("audio") == Strings{"silent"});
        co_await kiosk.until_heard("five");
        co_await kiosk.bring_device_back();
        CHECK(kiosk.take("audio") == Strings{"open"});
        CHECK(kiosk.top() == "reading");
        co_await kiosk.until_heard("ten");
    });
}

TEST_CASE("where there never was a device, an article is read in silence") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.lose_device();
        kiosk.forget();
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        CHECK(kiosk.top() == "reading");
        co_await kiosk.until_heard("ten");
        CHECK(kiosk.take("screen") == Strings{"reading"});
    });
}

TEST_CASE("a device that is lost while Help is open is told in place of Help, and the article goes on when it is back") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        co_await kiosk.press(SDL_SCANCODE_KP_7);
        kiosk.forget();
        co_await kiosk.lose_device();
        CHECK(kiosk.take("screen") == Strings{"reading", "notice"});
        co_await kiosk.pass(5s);
        co_await kiosk.bring_device_back();
        CHECK(kiosk.top() == "reading");
        co_await kiosk.until_heard("four");
    });
}

TEST_CASE("a device that is lost while it is asked whether somebody is there is told below the question, which is asked again") {
    KioskLoop kiosk({KioskLoop::short_article("Pain"), KioskLoop::short_article("Sleep")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.until_on("still_there");
        kiosk.forget();
        co_await kiosk.lose_device();
        CHECK(kiosk.take("screen") == Strings{"library", "notice", "still_there"});
        co_await kiosk.press(SDL_SCANCODE_KP_2);
        CHECK(kiosk.take("screen") == Strings{"notice"});
        co_await kiosk.bring_device_back();
        CHECK(kiosk.take("screen") == Strings{"library"});
    });
}

TEST_CASE("a device that is lost while headphones are out is told over that notice, which is there again when it is back") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(SDL_SCANCODE_F15);
        co_await kiosk.until_heard("three");
        co_await kiosk.press(SDL_SCANCODE_F16);
        CHECK(kiosk.top() == "headphones_out");
        kiosk.forget();
        co_await kiosk.lose_device();
        CHECK(kiosk.take("screen") == Strings{"notice"});
        co_await kiosk.bring_device_back();
        CHECK(kiosk.take("screen") == Strings{"headphones_out"});
        co_await kiosk.pass(5s);
        CHECK_FALSE(kiosk.reads());
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.until_heard("four");
    });
}

TEST_CASE("what goes on without the device does not go on below the notice that headphones are out") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(SDL_SCANCODE_F15);
        co_await kiosk.until_heard("three");
        co_await kiosk.press(SDL_SCANCODE_F16);
        co_await kiosk.lose_device();
        kiosk.forget();
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        CHECK(kiosk.top() == "headphones_out");
        co_await kiosk.pass(10s);
        CHECK(kiosk.take("heard").empty());
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.until_heard("four");
    });
}

TEST_CASE("Help that was opened over a lost device and left lets nothing go on below the notice that headphones are out") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(SDL_SCANCODE_F15);
        co_await kiosk.until_heard("three");
        co_await kiosk.press(SDL_SCANCODE_F16);
        co_await kiosk.lose_device();
        co_await kiosk.press(SDL_SCANCODE_KP_7);
        CHECK(kiosk.top() == "help");
        co_await kiosk.press(SDL_SCANCODE_KP_9);
        CHECK(kiosk.top() == "notice");
        kiosk.forget();
        co_await kiosk.bring_device_back();
        CHECK(kiosk.top() == "headphones_out");
        co_await kiosk.pass(10s);
        CHECK(kiosk.take("heard").empty());
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.until_heard("four");
    });
}

TEST_CASE("a device that is still lost is told again when the notice that headphones are out is left") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(SDL_SCANCODE_F15);
        co_await kiosk.until_heard("three");
        co_await kiosk.lose_device();
        co_await kiosk.press(SDL_SCANCODE_F16);
        CHECK(kiosk.top() == "headphones_out");
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        CHECK(kiosk.top() == "notice");
        co_await kiosk.bring_device_back();
        CHECK(kiosk.top() == "reading");
        co_await kiosk.until_heard("four");
    });
}

TEST_CASE("Help over the notice that headphones are out is left for a device that is lost, and the notice stays") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(SDL_SCANCODE_F15);
        co_await kiosk.until_heard("three");
        co_await kiosk.press(SDL_SCANCODE_F16);
        co_await kiosk.press(SDL_SCANCODE_KP_7);
        CHECK(kiosk.top() == "help");
        kiosk.forget();
        co_await kiosk.lose_device();
        CHECK(kiosk.take("screen") == Strings{"headphones_out", "notice"});
        co_await kiosk.bring_device_back();
        CHECK(kiosk.take("screen") == Strings{"headphones_out"});
    });
}

TEST_CASE("a device that is lost while staff are in is told to nobody, and what is said there is shown") {
    KioskLoop kiosk;
    kiosk.settings.staff.pin_hash = FakePinVault::hash_for("2580");
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.ask_for_staff();
        co_await kiosk.choose_digits("2580");
        co_await kiosk.choose_done();
        CHECK(kiosk.top() == "staff");
        kiosk.forget();
        co_await kiosk.lose_device();
        CHECK(kiosk.top() == "staff");
        CHECK(kiosk.take("audio") == Strings{"lost", "silent"});
        co_await kiosk.bring_device_back();
        CHECK(kiosk.top() == "staff");
        CHECK(kiosk.take("screen").empty());
    });
}

TEST_CASE("a device that is parked is opened again by whoever comes") {
    KioskLoop kiosk;
    kiosk.run([&]() -> VisitScript {
        kiosk.forget();
        co_await kiosk.pass(59s);
        CHECK(kiosk.take("audio").empty());
        co_await kiosk.pass(2s);
        CHECK(kiosk.take("audio") == Strings{"parked"});
        kiosk.take_turns();
        co_await kiosk.pass(1h);
        CHECK(kiosk.take_turns() <= 1);
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        CHECK(kiosk.take("audio") == Strings{"opening", "open"});
        co_await kiosk.until_heard("one");
    });
}

TEST_CASE("whoever waits long for an article hears it: the device is not parked while somebody is here") {
    KioskLoop kiosk;
    kiosk.loader.answers = false;
    kiosk.settings.session.idle_s = 600;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.pass(5min);
        CHECK(kiosk.top() == "welcome");
        co_await kiosk.let_articles_come();
        co_await kiosk.until_heard("one");
        CHECK(kiosk.take("audio") == Strings{"open"});
    });
}

TEST_CASE("a visitor who reads is given no parked device, however long they do nothing") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        kiosk.forget();
        co_await kiosk.pass(5min);
        CHECK(kiosk.take("audio").empty());
        CHECK(kiosk.reads());
    });
}
