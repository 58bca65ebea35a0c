// SIGTERM and Ctrl-C end the program within a second even when something hangs, and no process stays behind.
#include <catch2/catch.hpp>
#include <csignal>

#include "tests/e2e/harness/program/articles.hpp"
#include "tests/e2e/harness/program/kiosk_room.hpp"

namespace lectern::e2e {
namespace {

void ends_within_a_second(KioskRoom& room, int signal) {
    const Moment asked = Clock::now();
    const auto end = room.program().end(signal, 3s);
    CAPTURE(signal, to_ms(Clock::now() - asked), room.program().errors());
    REQUIRE(end);
    CHECK(end->status == 0);
    CHECK(Clock::now() - asked < 1s);
    CHECK(eventually(1s, [&] { return !room.program().process().group_is_alive(); }));
}

}  // namespace

TEST_CASE("a signal ends it within a second on Welcome", "[alone]") {
    for (const int signal : {SIGTERM, SIGINT}) {
        KioskRoom room({.articles = {articles::very_short}});
        REQUIRE(room.shown());
        ends_within_a_second(room, signal);
    }
}

TEST_CASE("a signal ends it within a second while it reads", "[alone]") {
    for (const int signal : {SIGTERM, SIGINT}) {
        KioskRoom room({.articles = {articles::many_pages}});
        REQUIRE(room.begin());
        ends_within_a_second(room, signal);
    }
}

TEST_CASE("a signal ends it within a second while the sound server hangs", "[alone]") {
    for (const int signal : {SIGTERM, SIGINT}) {
        KioskRoom room({.articles = {articles::many_pages}});
        REQUIRE(room.begin());
        room.sound().freeze();
        std::this_thread::sleep_for(signal == SIGTERM ? 100ms : 1500ms);  // before and after the program notices the hang
        ends_within_a_second(room, signal);
        room.sound().thaw();
    }
}

TEST_CASE("a signal ends it within a second while the sound server hangs from the start", "[alone]") {
    KioskRoom room({.articles = {articles::many_pages}});
    REQUIRE(room.shown());
    room.sound().freeze();
    room.input().press(Key::pad_5);
    REQUIRE(room.on_screen("reading"));
    ends_within_a_second(room, SIGTERM);
    room.sound().thaw();
}

}  // namespace lectern::e2e
