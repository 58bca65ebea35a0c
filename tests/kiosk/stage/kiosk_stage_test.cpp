#include <SDL_scancode.h>
#include <catch2/catch.hpp>

#include "kiosk/screens/notices/notice_phrases.hpp"
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

TEST_CASE("a key on Welcome wakes the kiosk and does nothing else") {
    KioskLoop kiosk;
    kiosk.run([&]() -> VisitScript {
        CHECK(kiosk.take("screen") == Strings{"welcome"});
        co_await kiosk.press(SDL_SCANCODE_T);
        CHECK(kiosk.take("session") == Strings{"began"});
        CHECK(kiosk.take("action") == Strings{"next_colours by key"});
        CHECK(kiosk.take("setting").empty());
        CHECK(kiosk.take("screen") == Strings{"reading"});
        co_await kiosk.until_heard("one");
    });
}

TEST_CASE("a key that means nothing wakes the kiosk as well, be it one that only changes others") {
    const int key = GENERATE(SDL_SCANCODE_F5, SDL_SCANCODE_NUMLOCKCLEAR, SDL_SCANCODE_LCTRL);
    KioskLoop kiosk;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(key);
        CHECK(kiosk.take("session") == Strings{"began"});
        CHECK(kiosk.top() == "reading");
    });
}

TEST_CASE("the volume's keys on Welcome wake the kiosk and change the volume") {
    KioskLoop kiosk;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(SDL_SCANCODE_KP_PLUS);
        CHECK(kiosk.take("setting") == Strings{"volume 8"});
        CHECK(kiosk.top() == "reading");
    });
}

TEST_CASE("the key for Help on Welcome only wakes, and the button that is touched opens Help") {
    KioskLoop kiosk;
    SECTION("key") {
        kiosk.run([&]() -> VisitScript {
            co_await kiosk.press(SDL_SCANCODE_KP_7);
            CHECK(kiosk.top() == "reading");
        });
    }
    SECTION("button") {
        kiosk.run([&]() -> VisitScript {
            co_await kiosk.tap(kiosk.button(4));
            CHECK(kiosk.take("action") == Strings{"help by touch"});
            CHECK(kiosk.take("session") == Strings{"began"});
            CHECK(kiosk.top() == "help");
        });
    }
}

TEST_CASE("one article is read by itself, and of several the list is shown") {
    KioskLoop kiosk(two_articles());
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        CHECK(kiosk.take("screen") == Strings{"welcome", "library"});
        co_await kiosk.choose(1);
        co_await kiosk.until_on("reading");
        co_await kiosk.until_heard("Sleep");
    });
}

TEST_CASE("articles in two languages are asked for by language first") {
    auto articles = two_articles();
    articles[1].language = "de";
    KioskLoop kiosk(articles);
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        CHECK(kiosk.top() == "start");
        co_await kiosk.press(SDL_SCANCODE_KP_2);
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        CHECK(kiosk.take("setting") == Strings{"language de"});
        CHECK(kiosk.top() == "library");
        CHECK(kiosk.session().language() == "de");
    });
}

TEST_CASE("where there is nothing to read a notice says so, and Back ends the visit") {
    KioskLoop kiosk(std::vector<HandmadeArticle>{});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        CHECK(kiosk.top() == "notice");
        co_await kiosk.until_said(phrases::sentence(phrases::nothing_to_read()));
        co_await kiosk.press(SDL_SCANCODE_KP_9);
        CHECK(kiosk.take("session") == Strings{"began", "ended"});
        CHECK(kiosk.top() == "welcome");
    });
}

TEST_CASE("who comes before the articles are read is told so, and it begins by itself when they are") {
    KioskLoop kiosk;
    auto listing = *std::exchange(kiosk.loader.listing, ListingNews{{}, {}, 1});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        CHECK(kiosk.top() == "welcome");
        co_await kiosk.until_said(phrases::articles_are_being_read());
        kiosk.loader.listing = std::move(listing);
        co_await kiosk.until_on("reading");
    });
}

TEST_CASE("an article that cannot be read any more is told of, and the list stays") {
    KioskLoop kiosk(two_articles());
    kiosk.loader.documents[0] = nullptr;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.choose(0);
        co_await kiosk.until_said(phrases::article_unreadable());
        CHECK(kiosk.top() == "library");
        CHECK(kiosk.log_lines().empty());  // it would tell what a visitor wanted to read
    });
}

TEST_CASE("an article that comes when its visitor has gone is not shown") {
    KioskLoop kiosk;
    kiosk.loader.answers = false;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        CHECK(kiosk.top() == "welcome");
        co_await kiosk.pass(90s);
        CHECK(kiosk.take("session") == Strings{"began", "warned", "ended"});
        co_await kiosk.let_articles_come();
        co_await kiosk.pass(1s);
        CHECK(kiosk.top() == "welcome");
    });
}

TEST_CASE("at its end an article offers what is next, and the list leads to another one") {
    KioskLoop kiosk(two_articles());
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.choose(0);
        co_await kiosk.until_said(phrases::that_was_the_end());
        co_await kiosk.choose(1);
        co_await kiosk.until_heard("Sleep");
    });
}

TEST_CASE("Back in the only article asks whether to finish, and finishing says goodbye") {
    KioskLoop kiosk;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.until_heard("one");
        co_await kiosk.press(SDL_SCANCODE_KP_9);
        CHECK(kiosk.top() == "finish");
        co_await kiosk.choose(1);
        CHECK(kiosk.take("session") == Strings{"began", "ended"});
        CHECK(kiosk.top() == "welcome");
        co_await kiosk.until_said(phrases::goodbye());
    });
}

TEST_CASE("the end of a visit forgets everything that a visitor has set") {
    KioskLoop kiosk;
    kiosk.settings.keys = {{"finish", {"F5"}},     {"one_button", {"F6"}},    {"slower_steps", {"F7"}}, {"next_language", {"F8"}},
                           {"next_voice", {"F9"}}, {"higher_pitch", {"F10"}}, {"sound_off", {"F11"}}};
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        for (const int key : {SDL_SCANCODE_KP_3, SDL_SCANCODE_KP_PLUS, SDL_SCANCODE_KP_DIVIDE, SDL_SCANCODE_T, SDL_SCANCODE_F6,
                              SDL_SCANCODE_F7, SDL_SCANCODE_F8, SDL_SCANCODE_F9, SDL_SCANCODE_F10, SDL_SCANCODE_F11})
            co_await kiosk.press(key);
        CHECK(kiosk.take("setting").size() == 10);
        co_await kiosk.press(SDL_SCANCODE_F5);
        CHECK(kiosk.take("session") == Strings{"began", "ended"});
        const auto& session = kiosk.session();
        CHECK(session.rate_wpm() == 160);
        CHECK(session.pitch() == 50);
        CHECK(session.voice_number() == 1);
        CHECK(session.volume() == 7);
        CHECK(session.text_step() == 2);
        CHECK(session.colours() == "yellow-on-black");
        CHECK(session.language() == "en");
        CHECK(session.step_time() == 2500ms);
        CHECK_FALSE(session.one_button());
        CHECK(session.sound_on());
        CHECK_FALSE(session.everything_from());
    });
}

TEST_CASE("the next visitor is told the main keys again, and is told of keys without a meaning again") {
    KioskLoop kiosk;
    kiosk.settings.keys["finish"] = {"F5"};
    kiosk.run([&]() -> VisitScript {
        for (int visit = 0; visit < 2; ++visit) {
            co_await kiosk.press(SDL_SCANCODE_KP_5);
            co_await kiosk.until_heard("one");
            CHECK(std::ranges::any_of(kiosk.take("say"), [](const auto& said) { return said.contains("press 5"); }));
            co_await kiosk.press(SDL_SCANCODE_F5);
            co_await kiosk.until_quiet();
        }
    });
}

TEST_CASE("somebody who closes the window ends the kiosk, and what was counted is stored") {
    KioskLoop kiosk;
    CHECK(kiosk.run([&]() -> VisitScript { co_await kiosk.press(SDL_SCANCODE_KP_5); }) == KioskEnd::left);
}
