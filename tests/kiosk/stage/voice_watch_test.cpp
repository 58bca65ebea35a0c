#include <SDL_scancode.h>
#include <algorithm>
#include <catch2/catch.hpp>

#include "kiosk/screens/notices/notice_phrases.hpp"
#include "kiosk/words/phrases.hpp"
#include "tests/support/kiosk_loop.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using namespace lectern::tests;

TEST_CASE("a voice that is lost while an article is read is told, and the article goes on when it is back") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        kiosk.forget();
        co_await kiosk.lose_voice();
        CHECK(kiosk.take("voice") == Strings{"gone"});
        co_await kiosk.until_on("notice");
        co_await kiosk.pass(10s);
        CHECK_FALSE(kiosk.reads());
        co_await kiosk.bring_voice_back();
        CHECK(kiosk.take("voice") == Strings{"there"});
        CHECK(kiosk.top() == "reading");
        co_await kiosk.pass(2s);
        CHECK(kiosk.reads());
    });
}

TEST_CASE("Play on that notice goes on without a voice, and the voice that is back reads on") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        co_await kiosk.lose_voice();
        co_await kiosk.until_on("notice");
        co_await kiosk.pass(2s);
        kiosk.forget();
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        CHECK(kiosk.take("voice") == Strings{"done_without"});
        CHECK(kiosk.top() == "reading");
        co_await kiosk.pass(2s);
        CHECK(kiosk.reads());
        co_await kiosk.bring_voice_back();
        CHECK(kiosk.take("voice") == Strings{"there"});
        co_await kiosk.pass(2s);
        CHECK(kiosk.reads());
    });
}

TEST_CASE("the next visitor is told again that the voice is gone") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.settings.keys["finish"] = {"F5"};
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.lose_voice();
        co_await kiosk.until_on("notice");
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.press(SDL_SCANCODE_F5);
        CHECK(kiosk.take("voice") == Strings{"gone", "done_without", "gone"});
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.until_on("notice");
    });
}

TEST_CASE("a voice that is lost on Welcome is told to nobody before somebody wants to hear it") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.lose_voice();
        co_await kiosk.pass(5s);
        CHECK(kiosk.top() == "welcome");
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.until_on("notice");
        co_await kiosk.bring_voice_back();
        CHECK(kiosk.top() == "reading");
        co_await kiosk.until_heard("one");
    });
}

TEST_CASE("without a voice what is said is shown") {
    KioskLoop kiosk({KioskLoop::short_article("Pain"), KioskLoop::short_article("Sleep")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.lose_voice();
        kiosk.forget();
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.pass(30s);
        const auto shown = kiosk.take("caption");
        CHECK(std::ranges::find(shown, phrases::sentence(phrases::voice_lost())) != shown.end());
        CHECK(kiosk.take("say").empty());
    });
}

TEST_CASE("a sentence that cannot be spoken is told of, and the next one is read") {
    KioskLoop kiosk({{{{"Pain", "one two three.", "unspeakable four.", "five six seven."}}}});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.until_said(phrases::sentence_not_said());
        co_await kiosk.until_heard("seven");
        CHECK(kiosk.take("unspoken").size() == 1);
        CHECK(kiosk.top() == "reading");
    });
}
