#include <SDL_scancode.h>
#include <algorithm>
#include <catch2/catch.hpp>

#include "kiosk/screens/help/key_phrases.hpp"
#include "kiosk/words/phrases.hpp"
#include "tests/support/kiosk_loop.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using namespace lectern::tests;

namespace {

constexpr int any_key = SDL_SCANCODE_KP_5;

std::vector<HandmadeArticle> five_articles() {
    std::vector<HandmadeArticle> articles;
    for (const auto* title : {"Pain", "Sleep", "Food", "Work", "Rest"}) articles.push_back(KioskLoop::short_article(title));
    return articles;
}

}  // namespace

TEST_CASE("a key that may be held silences the voice at once, and the reading goes on when it is let go") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        co_await kiosk.push_down(SDL_SCANCODE_KP_0);
        co_await kiosk.pass(500ms);
        CHECK(kiosk.take("action") == Strings{"play_pause by key"});
        CHECK(kiosk.last_word() == "three");
        co_await kiosk.let_go(SDL_SCANCODE_KP_0);
        CHECK(kiosk.take("action") == Strings{"again by key"});
        co_await kiosk.until_heard("one");
    });
}

TEST_CASE("held for a second it means something else, once, and letting go means nothing more") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        co_await kiosk.hold(SDL_SCANCODE_KP_0, 3s);
        CHECK(kiosk.take("action") == Strings{"play_pause by key", "spell_word by key"});
        CHECK(kiosk.take("letter") == Strings{"t", "h", "r", "e", "e"});
        co_await kiosk.until_heard("four");
    });
}

TEST_CASE("another key in between takes the held one its meaning, and the reading goes on") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        co_await kiosk.push_down(SDL_SCANCODE_KP_0);
        co_await kiosk.press(SDL_SCANCODE_KP_3);
        co_await kiosk.let_go(SDL_SCANCODE_KP_0);
        CHECK(kiosk.take("action") == Strings{"play_pause by key", "faster by key"});
        co_await kiosk.until_heard("four");
    });
}

TEST_CASE("a key that is held while the article is paused leaves it paused") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.hold(SDL_SCANCODE_KP_0, 3s);
        co_await kiosk.until_quiet();
        co_await kiosk.pass(5s);
        CHECK(kiosk.last_word() == "three");
    });
}

TEST_CASE("in a list a key that is held moves the focus every two seconds") {
    KioskLoop kiosk(five_articles());
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(any_key);
        co_await kiosk.hold(SDL_SCANCODE_KP_2, 5s);
        CHECK(kiosk.take("action") == Strings{"play_pause by key", "next_sentence by key", "next_sentence by key", "next_sentence by key"});
        co_await kiosk.pass(10s);
        CHECK(kiosk.take("action").empty());
    });
}

TEST_CASE("in an article a key that is held acts once") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        co_await kiosk.hold(SDL_SCANCODE_KP_2, 5s);
        CHECK(kiosk.take("action") == Strings{"play_pause by key", "next_sentence by key"});
    });
}

TEST_CASE("so soon after a keystroke the same key is not taken again, and another one is") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.settings.keypad.lockout_ms = 500;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        kiosk.forget();
        co_await kiosk.press(SDL_SCANCODE_KP_3);
        co_await kiosk.press(SDL_SCANCODE_KP_3);
        co_await kiosk.press(SDL_SCANCODE_KP_1);
        CHECK(kiosk.take("action") == Strings{"faster by key", "slower by key"});
        co_await kiosk.pass(600ms);
        co_await kiosk.press(SDL_SCANCODE_KP_1);
        CHECK(kiosk.take("action") == Strings{"slower by key"});
    });
}

TEST_CASE("Again may come twice however long the lockout is") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.settings.keypad.lockout_ms = 500;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        kiosk.forget();
        co_await kiosk.press(SDL_SCANCODE_KP_0);
        co_await kiosk.press(SDL_SCANCODE_KP_0);
        CHECK(kiosk.take("action") == Strings{"again by key", "again by key"});
    });
}

TEST_CASE("a key that only changes others means nothing by itself") {
    KioskLoop kiosk(five_articles());
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(any_key);
        co_await kiosk.until_quiet();
        kiosk.forget();
        co_await kiosk.press(SDL_SCANCODE_LCTRL);
        CHECK(kiosk.take("say").empty());
        co_await kiosk.push_down(SDL_SCANCODE_LSHIFT);
        co_await kiosk.press(SDL_SCANCODE_TAB);
        co_await kiosk.let_go(SDL_SCANCODE_LSHIFT);
        co_await kiosk.press(SDL_SCANCODE_TAB);
        CHECK(kiosk.take("action") == Strings{"previous_sentence by key", "next_sentence by key"});
    });
}

TEST_CASE("a key without a meaning says so once a visit where nothing is said, and is only shown otherwise") {
    KioskLoop kiosk(five_articles());
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(any_key);
        co_await kiosk.press(SDL_SCANCODE_F5);
        const auto sentence = phrases::key_does_nothing("7");
        CHECK_FALSE(kiosk.was_said(sentence));
        co_await kiosk.until_quiet();
        co_await kiosk.press(SDL_SCANCODE_F5);
        CHECK(kiosk.was_said(sentence));
        kiosk.forget();
        co_await kiosk.until_quiet();
        co_await kiosk.press(SDL_SCANCODE_F5);
        co_await kiosk.pass(1s);
        CHECK_FALSE(kiosk.was_said(sentence));
    });
}

TEST_CASE("while the keys are learnt each is named and does nothing, and the reading waits for the end of it") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.settings.keys["learn_keys"] = {"F5"};
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        co_await kiosk.press(SDL_SCANCODE_F5);
        CHECK(kiosk.top() == "learn_keys");
        kiosk.forget();
        co_await kiosk.press(SDL_SCANCODE_KP_PLUS);
        CHECK(kiosk.take("action").empty());
        CHECK(kiosk.take("setting").empty());
        co_await kiosk.pass(1s);
        CHECK(std::ranges::any_of(kiosk.take("say"), [](const auto& said) { return said.ends_with(phrases::meaning_of(Action::louder)); }));
        co_await kiosk.press(SDL_SCANCODE_KP_7);
        CHECK(kiosk.top() == "reading");
        co_await kiosk.until_heard("four");
    });
}

TEST_CASE("the learning of keys ends by itself after 20 seconds without a press") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.settings.keys["learn_keys"] = {"F5"};
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        co_await kiosk.press(SDL_SCANCODE_F5);
        co_await kiosk.until_quiet();
        co_await kiosk.pass(17s);
        CHECK(kiosk.top() == "learn_keys");
        co_await kiosk.pass(3s);
        CHECK(kiosk.top() == "reading");
        co_await kiosk.until_said(phrases::learning_has_ended());
        co_await kiosk.until_heard("four");
    });
}

TEST_CASE("headphones that are plugged in while the keys are learnt are heard all the same") {
    KioskLoop kiosk({KioskLoop::long_article("Pain")});
    kiosk.settings.keys["learn_keys"] = {"F5"};
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(any_key);
        co_await kiosk.press(SDL_SCANCODE_F5);
        co_await kiosk.press(SDL_SCANCODE_F15);
        CHECK(kiosk.session().headphones());
    });
}
