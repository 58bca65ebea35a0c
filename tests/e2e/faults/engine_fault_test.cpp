// The speech engine's process crashes or hangs in the middle of a sentence: reading continues, and no word is left out.
#include <catch2/catch.hpp>
#include <csignal>

#include "tests/e2e/harness/program/engine_process.hpp"
#include "tests/e2e/harness/program/kiosk_room.hpp"

namespace lectern::e2e {
namespace {

constexpr const char* long_sentences = R"(# One long walk

Listen.

In the early evening our uncle Arthur and his older sister Emily always went out of the house and along the river. After an hour they came
to an inn at the edge of another village. Everybody in it already knew them. On Sundays they stayed until it was almost eleven. Afterwards
they walked home again.
)";

void reads_on_after(int signal, const std::string& how, const std::string& rate) {
    KioskRoom room({.articles = {long_sentences}, .arguments = {"--set", "voice.rate_wpm=" + rate}});
    REQUIRE(room.begin_past_opening());
    const auto from = room.trace().last("heard")->index;
    REQUIRE(room.heard(from, "uncle", 20s));
    const auto engine = engine_of(room.program().process().pid());
    REQUIRE(engine);
    ::kill(*engine, signal);
    CHECK(room.heard(from, "knew", 30s));
    CHECK(room.heard(from, "home", 30s));
    no_word_is_left_out(room.trace(), from, 20);
    const auto next = engine_of(room.program().process().pid());
    REQUIRE(next);
    CHECK(*next != *engine);
    CHECK_FALSE(holds(room.program().errors(), "engine ended"));  // the time of the message would tell when a visitor was here
    REQUIRE(room.program().end(SIGTERM, 3s));
    CHECK(holds(room.program().errors(), "the speech engine ended (" + how + "); it was started again"));
}

}  // namespace

TEST_CASE("when the speech engine crashes in the middle of a sentence, reading goes on and no word is left out") {
    reads_on_after(SIGSEGV, "signal 11", "250");
}

TEST_CASE("when the speech engine hangs in the middle of a sentence, reading goes on and no word is left out") {
    reads_on_after(SIGSTOP, "no answer for 400 ms", "250");
}

TEST_CASE("a speech engine that hangs delays no end, and ends with the program") {
    KioskRoom room({.articles = {long_sentences}});
    REQUIRE(room.begin());
    const auto engine = engine_of(room.program().process().pid());
    REQUIRE(engine);
    ::kill(*engine, SIGSTOP);
    room.input().press(Key::pad_6);  // makes the kiosk ask the engine for speech
    const auto end = room.program().end(SIGTERM, 1s);
    REQUIRE(end);
    CHECK(end->status == 0);
    CHECK(eventually(1s, [&] { return program_of(*engine).empty(); }));
}

TEST_CASE("Ctrl-C in a terminal, which every process gets, ends the program without a word about its engine") {
    KioskRoom room({.articles = {long_sentences}});
    REQUIRE(room.begin());
    room.program().process().send_to_group(SIGINT);
    CHECK(room.program().process().wait(1s));
    CHECK_FALSE(holds(room.program().errors(), "engine ended"));
}

}  // namespace lectern::e2e
