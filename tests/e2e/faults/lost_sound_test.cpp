// The sound server dies, stops answering, or never ran: reading waits, the screen says so, and no word is lost.
#include <catch2/catch.hpp>
#include <csignal>

#include "tests/e2e/harness/program/articles.hpp"
#include "tests/e2e/harness/program/kiosk_room.hpp"
#include "tests/e2e/harness/sound/unbroken.hpp"
#include "tests/e2e/harness/sound/voice_activity.hpp"

namespace lectern::e2e {
TEST_CASE("when the sound server dies in the middle of a sentence, reading waits at the word and goes on from it when sound is back",
          "[alone]") {
    KioskRoom room({.articles = {articles::one_long_sentence}, .arguments = {"--set", "voice.rate_wpm=200"}});
    REQUIRE(room.begin_past_opening());
    const Recording whole = whole_sentence_then(room, "river", "older");
    const std::size_t mark = room.trace().mark();
    const Moment died = Clock::now();
    room.sound().crash();
    REQUIRE(room.trace().wait_for(mark, "audio", state_is("lost")));
    CHECK(room.screen().wait_for_change(died, room.screen().picture().all(), 500));
    CHECK(room.on_screen("notice"));
    std::this_thread::sleep_for(2s);
    const auto waits_at = room.trace().last("heard", [&](const TraceEvent& e) { return e.when <= died + 500ms; });
    CHECK(room.trace().last("heard")->index == waits_at->index);

    const Moment back = Clock::now();
    room.start_sound();
    REQUIRE(room.trace().wait_for(mark, "audio", state_is("open"), 15s));
    const double jump = jump_over(room, whole, died, back);
    CHECK(jump < 60);     // no words are skipped
    CHECK(jump > -1500);  // it continues from the word, not from the start of the sentence
}

TEST_CASE("Play while the sound is lost goes on in silence, and the voice joins in when sound is back") {
    KioskRoom room({.articles = {articles::many_pages}});
    REQUIRE(room.begin_past_opening());
    REQUIRE(room.heard(0, "garden", 20s));
    std::size_t mark = room.trace().mark();
    room.sound().crash();
    REQUIRE(room.trace().wait_for(mark, "audio", state_is("lost")));
    mark = room.trace().mark();
    room.input().press(Key::pad_5);
    CHECK(room.trace().wait_for(mark, "audio", state_is("silent")));
    CHECK(eventually(8s, [&] { return room.trace().all(mark, "heard").size() >= 5; }));
    const Moment back = Clock::now();
    room.start_sound();
    CHECK(eventually(15s, [&] { return first_sound(room.recorder().since(back), back).has_value(); }, 50ms));
}

TEST_CASE("a device that is lost while somebody listens is told in the log at the full hour, or when the kiosk ends") {
    KioskRoom room({.articles = {articles::many_pages}});
    REQUIRE(room.begin_past_opening());
    const std::size_t mark = room.trace().mark();
    room.sound().crash();
    REQUIRE(room.trace().wait_for(mark, "audio", state_is("lost")));
    REQUIRE(room.on_screen("notice"));
    CHECK_FALSE(holds(room.program().errors(), "sound device"));
    CHECK(room.program().end(SIGTERM, 5s) == Exit{0});
    CHECK(holds(room.program().errors(), "the sound device is gone"));
}

TEST_CASE("a sink that is suspended for ten seconds makes it wait at the word and go on from there", "[alone]") {
    KioskRoom room({.articles = {articles::one_long_sentence}, .arguments = {"--set", "voice.rate_wpm=200"}});
    REQUIRE(room.begin_past_opening());
    const Recording whole = whole_sentence_then(room, "river", "older");
    std::size_t mark = room.trace().mark();
    const Moment suspended = Clock::now();
    room.sound().suspend_sink(true);
    CHECK(room.trace().wait_for(mark, "audio", state_is("lost")));
    std::this_thread::sleep_for(suspended + 10s - Clock::now());
    CHECK(room.trace().last("heard")->when < suspended + 1500ms);
    const Moment back = Clock::now();
    room.sound().suspend_sink(false);
    const double jump = jump_over(room, whole, suspended, back);
    CHECK(jump < 60);
    CHECK(jump > -1500);
}

TEST_CASE("without a sound server the reading goes on in silence under a banner, and sound joins in when a server appears") {
    KioskRoom room({.articles = {articles::many_pages}, .arguments = {"--set", "voice.rate_wpm=250"}, .sound = false});
    REQUIRE(room.begin());
    CHECK(room.trace().wait_for(0, "audio", state_is("silent")));
    CHECK(eventually(20s, [&] { return room.trace().all(0, "heard").size() >= 6; }));
    const Moment appears = Clock::now();
    room.start_sound();
    CHECK(eventually(15s, [&] { return first_sound(room.recorder().since(appears), appears).has_value(); }, 50ms));
    CHECK(room.trace().last("audio", state_is("open")));
    CHECK(room.program().process().running());
}

}  // namespace lectern::e2e
