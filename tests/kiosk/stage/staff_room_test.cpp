#include <SDL_scancode.h>
#include <catch2/catch.hpp>

#include "kiosk/staff/staff_phrases.hpp"
#include "kiosk/words/phrases.hpp"
#include "tests/support/kiosk_loop.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using namespace lectern::tests;

namespace {

/// With a PIN that was set before.
struct GuardedKiosk {
    GuardedKiosk() { loop.settings.staff.pin_hash = FakePinVault::hash_for("2580"); }
    KioskLoop loop{{KioskLoop::long_article("Pain")}};
};

/// As the PIN's screen says it.
std::string told_digits(std::size_t count) {
    return phrases::digits(count);
}

}  // namespace

TEST_CASE("the staff's keys held for three seconds ask for the PIN, and the right one lets in as a visit of its own") {
    GuardedKiosk guarded;
    auto& kiosk = guarded.loop;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.ask_for_staff();
        CHECK(kiosk.top() == "staff_pin");
        CHECK(kiosk.take("session") == Strings{"began"});
        co_await kiosk.choose_digits("2580");
        co_await kiosk.choose_done();
        CHECK(kiosk.top() == "staff");
        CHECK(kiosk.take("session") == Strings{"ended", "began"});
        co_await kiosk.press(SDL_SCANCODE_KP_9);
        CHECK(kiosk.take("session") == Strings{"ended"});
        CHECK(kiosk.top() == "welcome");
    });
}

TEST_CASE("a wrong PIN lets nobody in, and the next try has to wait") {
    GuardedKiosk guarded;
    auto& kiosk = guarded.loop;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.ask_for_staff();
        for (int wrong = 0; wrong < 3; ++wrong) {
            co_await kiosk.choose_digits("1234");
            co_await kiosk.choose_done();
        }
        co_await kiosk.until_said(phrases::not_the_pin());
        CHECK(kiosk.top() == "staff_pin");
        CHECK(kiosk.vault.wrongs == 1);
    });
}

TEST_CASE("the trace tells neither keys nor frames of the PIN's screen, and no digit is said") {
    GuardedKiosk guarded;
    auto& kiosk = guarded.loop;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.ask_for_staff();
        co_await kiosk.until_quiet();
        kiosk.forget();
        co_await kiosk.choose_digits("258");
        CHECK(kiosk.take("action").empty());
        CHECK(kiosk.take("frame").empty());
        CHECK(kiosk.take("say") == Strings{told_digits(1), told_digits(2), told_digits(3)});
    });
}

TEST_CASE("the PIN is asked for over an article, which goes on when that screen is left") {
    GuardedKiosk guarded;
    auto& kiosk = guarded.loop;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        co_await kiosk.ask_for_staff();
        CHECK(kiosk.top() == "staff_pin");
        const auto word = kiosk.last_word();
        co_await kiosk.pass(5s);
        CHECK(kiosk.last_word() == word);
        co_await kiosk.press(SDL_SCANCODE_KP_9);
        CHECK(kiosk.top() == "reading");
        co_await kiosk.pass(1s);
        CHECK(kiosk.reads());
    });
}

TEST_CASE("a PIN that was looked at when its screen has gone lets nobody in") {
    GuardedKiosk guarded;
    auto& kiosk = guarded.loop;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.ask_for_staff();
        co_await kiosk.choose_digits("2580");
        kiosk.holds_errands(true);
        co_await kiosk.choose_done();
        co_await kiosk.press(SDL_SCANCODE_KP_9);
        kiosk.holds_errands(false);
        co_await kiosk.pass(1s);
        CHECK(kiosk.top() == "reading");
    });
}

TEST_CASE("a right PIN that comes in the turn in which its screen is left lets nobody in") {
    GuardedKiosk guarded;
    auto& kiosk = guarded.loop;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.ask_for_staff();
        co_await kiosk.choose_digits("2580");
        kiosk.holds_errands(true);
        co_await kiosk.choose_done();
        kiosk.holds_errands(false);
        co_await kiosk.push_down(SDL_SCANCODE_KP_9);
        co_await kiosk.pass(1s);
        CHECK(kiosk.top() == "reading");
    });
}

TEST_CASE("staff who leave the kiosk's program are asked whether they are sure") {
    GuardedKiosk guarded;
    auto& kiosk = guarded.loop;
    kiosk.settings.session.idle_s = 3600;
    const auto end = kiosk.run([&]() -> VisitScript {
        co_await kiosk.ask_for_staff();
        co_await kiosk.choose_digits("2580");
        co_await kiosk.choose_done();
        co_await kiosk.choose(8);
        CHECK(kiosk.top() == "staff_sure");
        co_await kiosk.choose(1);
        FAIL("the kiosk has ended");
    });
    CHECK(end == KioskEnd::restart);
}

TEST_CASE("while the screen is cleaned no key and no finger means anything") {
    GuardedKiosk guarded;
    auto& kiosk = guarded.loop;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.ask_for_staff();
        co_await kiosk.choose_digits("2580");
        co_await kiosk.choose_done();
        co_await kiosk.choose(5);
        CHECK(kiosk.top() == "staff_cleaning");
        kiosk.forget();
        co_await kiosk.press(SDL_SCANCODE_KP_9);
        co_await kiosk.tap(kiosk.button(0));
        CHECK(kiosk.take("action").empty());
        co_await kiosk.until_on("staff");
    });
}

TEST_CASE("a device that is lost and back leaves a PIN that is half entered as it is") {
    GuardedKiosk guarded;
    auto& kiosk = guarded.loop;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        co_await kiosk.ask_for_staff();
        co_await kiosk.choose_digits("25");
        co_await kiosk.lose_device();
        CHECK(kiosk.top() == "notice");
        co_await kiosk.bring_device_back();
        CHECK(kiosk.top() == "staff_pin");
        co_await kiosk.choose_digits("80");
        co_await kiosk.choose_done();
        CHECK(kiosk.top() == "staff");
    });
}

TEST_CASE("staff go on without the device, and nothing is read below their screen") {
    GuardedKiosk guarded;
    auto& kiosk = guarded.loop;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        co_await kiosk.ask_for_staff();
        co_await kiosk.choose_digits("25");
        co_await kiosk.lose_device();
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        CHECK(kiosk.top() == "staff_pin");
        kiosk.forget();
        co_await kiosk.pass(10s);
        CHECK(kiosk.take("heard").empty());
        co_await kiosk.choose_digits("80");
        co_await kiosk.choose_done();
        CHECK(kiosk.top() == "staff");
    });
}

TEST_CASE("a device that comes back while the PIN is being entered over its notice takes only the notice away") {
    GuardedKiosk guarded;
    auto& kiosk = guarded.loop;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        co_await kiosk.lose_device();
        co_await kiosk.ask_for_staff();
        co_await kiosk.choose_digits("25");
        co_await kiosk.bring_device_back();
        CHECK(kiosk.top() == "staff_pin");
        co_await kiosk.press(SDL_SCANCODE_KP_9);
        CHECK(kiosk.top() == "reading");
        co_await kiosk.pass(2s);
        CHECK(kiosk.reads());
    });
}

TEST_CASE("headphones that come back while the PIN is being entered over their notice take only the notice away") {
    GuardedKiosk guarded;
    auto& kiosk = guarded.loop;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.plug_in();
        co_await kiosk.read_to("three");
        co_await kiosk.pull_out();
        CHECK(kiosk.top() == "headphones_out");
        co_await kiosk.ask_for_staff();
        co_await kiosk.choose_digits("25");
        co_await kiosk.plug_in();
        CHECK(kiosk.top() == "staff_pin");
        co_await kiosk.press(SDL_SCANCODE_KP_9);
        CHECK(kiosk.top() == "reading");
        co_await kiosk.pass(2s);
        CHECK(kiosk.reads());
    });
}

TEST_CASE("headphones that are pulled out while the PIN is being entered over a notice leave it there") {
    GuardedKiosk guarded;
    auto& kiosk = guarded.loop;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.plug_in();
        co_await kiosk.read_to("three");
        co_await kiosk.lose_device();
        co_await kiosk.ask_for_staff();
        co_await kiosk.choose_digits("25");
        co_await kiosk.pull_out();
        CHECK(kiosk.top() == "headphones_out");
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        CHECK(kiosk.top() == "notice");
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        CHECK(kiosk.top() == "staff_pin");
        co_await kiosk.choose_digits("80");
        co_await kiosk.choose_done();
        CHECK(kiosk.top() == "staff");
    });
}

TEST_CASE("a call that ends while the PIN is being entered over it leaves the PIN there") {
    GuardedKiosk guarded;
    auto& kiosk = guarded.loop;
    kiosk.settings.keys["call"] = {"F5"};
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.read_to("three");
        co_await kiosk.press(SDL_SCANCODE_F5);
        co_await kiosk.ask_for_staff();
        co_await kiosk.choose_digits("25");
        co_await kiosk.press(SDL_SCANCODE_F5);
        CHECK(kiosk.top() == "staff_pin");
        co_await kiosk.choose_digits("80");
        co_await kiosk.choose_done();
        CHECK(kiosk.top() == "staff");
    });
}

TEST_CASE("an article that was asked for before does not open over the PIN that is being entered") {
    GuardedKiosk guarded;
    auto& kiosk = guarded.loop;
    kiosk.loader.answers = false;
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.ask_for_staff();
        co_await kiosk.choose_digits("25");
        co_await kiosk.let_articles_come();
        CHECK(kiosk.top() == "staff_pin");
        co_await kiosk.press(SDL_SCANCODE_KP_9);
        CHECK(kiosk.top() == "welcome");
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.until_heard("one");
    });
}

TEST_CASE("articles that are listed meanwhile do not begin over the PIN that is being entered") {
    GuardedKiosk guarded;
    auto& kiosk = guarded.loop;
    auto listing = *std::exchange(kiosk.loader.listing, ListingNews{{}, {}, 1});
    kiosk.run([&]() -> VisitScript {
        co_await kiosk.press(SDL_SCANCODE_KP_5);
        co_await kiosk.ask_for_staff();
        co_await kiosk.choose_digits("25");
        kiosk.loader.listing = std::move(listing);
        co_await kiosk.pass(1s);
        CHECK(kiosk.top() == "staff_pin");
    });
}
