// The X server stops answering: the voice plays what is already synthesized, no heard word is lost, and the visit ends by itself, but not
// too early.
#include <catch2/catch.hpp>
#include <csignal>
#include <thread>

#include "tests/e2e/harness/program/engine_process.hpp"
#include "tests/e2e/harness/program/kiosk_room.hpp"

namespace lectern::e2e {
namespace {

/// Three sentences that last much longer than the queue of played runs can cover while the main thread is blocked.
constexpr const char* three_sentences = R"(# One walk

In the early evening our uncle Arthur and his older sister Emily always went out of the house and along the river under the tall trees.
After an hour or even more they came to an inn at the edge of another village where everybody in it already knew both of them very well.
On almost all Sundays they stayed there until it was eleven and afterwards they walked home again along the other side of the old river.
)";

void stop_display_for(KioskRoom& room, Clock::duration time) {
    room.x_server().freeze();
    std::this_thread::sleep_for(time);
    room.x_server().thaw();
}

auto state_of_session(const std::string& state) {
    return [state](const TraceEvent& e) { return e.text("state") == state; };
}

}  // namespace

TEST_CASE("after a display that stood still for longer than reports can wait, every word is told, and the visit ends by itself") {
    KioskRoom room({.articles = {three_sentences},
                    .arguments = {"--set", "voice.rate_wpm=110", "--set", "session.idle_s=20", "--set", "session.paused_s=20"}});
    REQUIRE(room.begin_past_opening());
    const auto from = room.trace().last("heard")->index;
    stop_display_for(room, 40s);
    REQUIRE(room.trace().wait_for(from, "caught_up"));
    CHECK(room.heard(from, "Sundays", 20s));
    CHECK(room.heard(from, "river", 60s));
    no_word_is_left_out(room.trace(), from, 40);
    const auto warned = room.trace().wait_for(from, "session", state_of_session("warned"), 60s);
    REQUIRE(warned);
    CHECK(room.trace().wait_for(warned->index, "session", state_of_session("ended"), 40s));
}

TEST_CASE("a visitor whom the display kept from seeing the question has all the time to answer it") {
    KioskRoom room({.articles = {three_sentences}, .arguments = {"--set", "session.idle_s=20", "--set", "session.paused_s=20"}});
    REQUIRE(room.begin_past_opening());
    room.input().press(Key::pad_5);  // paused
    REQUIRE(room.trace().wait_for(0, "action", [](const TraceEvent& e) { return e.text("name") == "play_pause"; }));
    const auto from = room.trace().mark();
    stop_display_for(room, 48s);  // 20 s until the question, and 25 s to answer it
    REQUIRE(room.trace().wait_for(from, "session", state_of_session("warned")));
    CHECK_FALSE(room.trace().wait_for(from, "session", state_of_session("ended"), 10s));
    room.input().press(Key::pad_5);
    CHECK(room.on_screen("reading"));
}

}  // namespace lectern::e2e
