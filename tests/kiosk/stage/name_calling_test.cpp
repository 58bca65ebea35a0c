#include <SDL_scancode.h>
#include <catch2/catch.hpp>

#include "kiosk/words/mode_phrases.hpp"
#include "kiosk/words/phrases.hpp"
#include "tests/support/kiosk_loop.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using namespace lectern::tests;

namespace {

constexpr int call_key = SDL_SCANCODE_F5;

/// With a button for the call.
struct CallingKiosk {
    CallingKiosk() { loop.settings.keys["call"] = {"F5"}; }
    KioskLoop loop{{KioskLoop::long_article("Pain")}};
};

}  // namespace

TEST_CASE("a call stops the reading at once, and the visitor's Play goes on from that word") {
    CallingKiosk calling;
    auto& kiosk = calling.loop;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        kiosk.forget();
        co_await kiosk.press(call_key);
        CHECK(kiosk.take("action") == Strings{"call by key"});
        CHECK(kiosk.take("screen") == Strings{"call"});
        co_await kiosk.until_said(phrases::sentence(phrases::please_listen_for_your_name()));
        CHECK(kiosk.take("say").front() == "♪");
        co_await kiosk.pass(10s);
        CHECK(kiosk.last_word() == "three");
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        CHECK(kiosk.top() == "reading");
        co_await kiosk.until_heard("four");
    });
}

TEST_CASE("the button that has called ends the call, and bounces for nothing") {
    CallingKiosk calling;
    auto& kiosk = calling.loop;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        co_await kiosk.press(call_key);
        co_await kiosk.press(call_key);
        CHECK(kiosk.top() == "call");
        co_await kiosk.pass(2s);
        co_await kiosk.press(call_key);
        CHECK(kiosk.top() == "reading");
        co_await kiosk.press(call_key);
        CHECK(kiosk.top() == "reading");
        co_await kiosk.until_heard("four");
    });
}

TEST_CASE("a call with nobody there begins no visit, and goes by itself") {
    CallingKiosk calling;
    auto& kiosk = calling.loop;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(call_key);
        CHECK(kiosk.top() == "call");
        co_await kiosk.pass(29s);
        CHECK(kiosk.top() == "call");
        co_await kiosk.pass(1s);
        CHECK(kiosk.top() == "welcome");
        CHECK(kiosk.take("session").empty());
    });
}

TEST_CASE("whoever presses a key while a call stands and nobody is here meets Welcome as if nothing had been") {
    CallingKiosk calling;
    auto& kiosk = calling.loop;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(call_key);
        kiosk.forget();
        co_await kiosk.press(SDL_SCANCODE_KP_6);
        CHECK(kiosk.take("session") == Strings{"began"});
        CHECK(kiosk.take("screen") == Strings{"welcome", "reading"});
    });
}

TEST_CASE("a call wakes a parked device for its chime") {
    CallingKiosk calling;
    auto& kiosk = calling.loop;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.pass(2min);
        kiosk.forget();
        co_await kiosk.press(call_key);
        CHECK(kiosk.take("audio") == Strings{"opening", "open"});
        co_await kiosk.until_on("welcome");
        co_await kiosk.pass(59s);
        CHECK(kiosk.take("audio").empty());
        co_await kiosk.pass(2s);
        CHECK(kiosk.take("audio") == Strings{"parked"});
    });
}

TEST_CASE("a call over Help leads back to Help, and the reading waits for both") {
    CallingKiosk calling;
    auto& kiosk = calling.loop;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        co_await kiosk.press(SDL_SCANCODE_KP_7);
        co_await kiosk.press(call_key);
        CHECK(kiosk.top() == "call");
        co_await kiosk.pass(2s);
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        CHECK(kiosk.top() == "help");
        co_await kiosk.pass(5s);
        CHECK(kiosk.last_word() == "three");
        co_await kiosk.press(SDL_SCANCODE_KP_7);
        co_await kiosk.until_heard("four");
    });
}

TEST_CASE("a call that ends while Help stands on it takes Help away too") {
    CallingKiosk calling;
    auto& kiosk = calling.loop;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        co_await kiosk.press(call_key);
        co_await kiosk.press(SDL_SCANCODE_KP_7);
        CHECK(kiosk.top() == "help");
        co_await kiosk.pass(2s);
        co_await kiosk.press(call_key);
        CHECK(kiosk.top() == "reading");
        co_await kiosk.until_heard("four");
    });
}

TEST_CASE("a call in place of the question whether somebody is there is a new time to answer") {
    CallingKiosk calling;
    auto& kiosk = calling.loop;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.until_on("still_there");
        kiosk.forget();
        co_await kiosk.press(call_key);
        CHECK(kiosk.take("screen") == Strings{"reading", "call"});
        co_await kiosk.pass(60s);
        CHECK(kiosk.take("session").empty());
    });
}

TEST_CASE("what the visitor had paused before a call stays paused behind it") {
    CallingKiosk calling;
    auto& kiosk = calling.loop;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.press(call_key);
        co_await kiosk.pass(2s);
        co_await kiosk.press(call_key);
        CHECK(kiosk.top() == "reading");
        co_await kiosk.pass(10s);
        CHECK(kiosk.last_word() == "three");
    });
}

TEST_CASE("a call stands through a device that is lost") {
    CallingKiosk calling;
    auto& kiosk = calling.loop;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        co_await kiosk.press(call_key);
        kiosk.forget();
        co_await kiosk.lose_device();
        CHECK(kiosk.take("screen") == Strings{"notice"});
        co_await kiosk.bring_device_back();
        CHECK(kiosk.take("screen") == Strings{"call"});
    });
}

TEST_CASE("a call that came over the notice of a lost device stays and is said when the device is back") {
    CallingKiosk calling;
    auto& kiosk = calling.loop;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        co_await kiosk.lose_device();
        co_await kiosk.press(call_key);
        CHECK(kiosk.top() == "call");
        kiosk.forget();
        co_await kiosk.bring_device_back();
        CHECK(kiosk.top() == "call");
        co_await kiosk.until_said(phrases::sentence(phrases::please_listen_for_your_name()));
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        CHECK(kiosk.top() == "reading");
        co_await kiosk.until_heard("four");
    });
}

TEST_CASE("an article that has been loaded meanwhile waits for the end of a call") {
    CallingKiosk calling;
    auto& kiosk = calling.loop;
    kiosk.run([&]() -> VisitScript {
        kiosk.loader.answers = false;
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.press(call_key);
        CHECK(kiosk.top() == "call");
        kiosk.loader.answers = true;
        co_await kiosk.pass(1s);
        CHECK(kiosk.top() == "call");
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.pass(1s);
        CHECK(kiosk.top() == "reading");
    });
}

TEST_CASE("a device that is lost during a call to nobody costs the next visitor no word") {
    CallingKiosk calling;
    auto& kiosk = calling.loop;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(call_key);
        co_await kiosk.until_on("call");
        co_await kiosk.lose_device();
        CHECK(kiosk.take("screen").back() == "call");
        co_await kiosk.until_on("welcome");
        co_await kiosk.read_to("three");
    });
}
