// The sound server dies, hangs on to silence, or was never there: the reading waits, tells, and loses no word.
#include <catch2/catch.hpp>

#include "tests/e2e/articles.hpp"
#include "tests/e2e/kiosk_room.hpp"
#include "tests/e2e/voice_activity.hpp"

namespace lectern::e2e {
namespace {

EventTest state_is(const std::string& state) {
    return [state](const TraceEvent& e) { return e.text("state") == state; };
}

/// The sentence from its start to this word without a break; then again from its start, until the earlier word is heard.
Recording whole_sentence_then(KioskRoom& room, const std::string& through, const std::string& until) {
    const auto again = [&] {
        const std::size_t mark = room.trace().mark();
        const Moment pressed = room.input().press(Key::pad_0);
        REQUIRE(room.trace().wait_for(mark, "heard", [](const TraceEvent& e) { return e.number("word") == 0; }));
        return pressed;
    };
    const Moment from = again();
    REQUIRE(room.heard(room.trace().mark(), through, 20s));
    const Recording whole = room.recorder().since(from);
    again();
    REQUIRE(room.heard(room.trace().mark(), until, 20s));
    return whole;
}

/// Where the voice begins: the few milliseconds that a server still held when it was suspended are no voice.
std::optional<Moment> first_voice(const Recording& recording) {
    const std::vector<Span> gaps = silences(recording, 30ms);
    for (std::size_t i = 0; i < gaps.size(); ++i) {
        const Moment ends = i + 1 < gaps.size() ? gaps[i + 1].from : recording.end();
        if (ends - gaps[i].to > 100ms) return gaps[i].to;
    }
    return std::nullopt;
}

/// How far behind (negative) or ahead of the break the voice goes on, in ms of the unbroken sentence.
double jump_over(KioskRoom& room, const Recording& whole, Moment broken_at, Moment back_at) {
    REQUIRE(eventually(20s, [&] { return first_voice(room.recorder().since(back_at - 50ms)).has_value(); }, 50ms));
    std::this_thread::sleep_for(700ms);
    const Recording again = room.recorder().since(back_at - 50ms);
    const Moment sounds = *first_voice(again);
    const auto before = find(cut(room.recorder().between(broken_at - 1s, broken_at), broken_at - 550ms, broken_at - 50ms), whole);
    // A little further on, where nothing of what the server held is mixed in.
    const auto after = find(cut(again, sounds + 100ms, sounds + 600ms), whole);
    REQUIRE(before);
    REQUIRE(after);
    CHECK(before->likeness > 0.7);
    CHECK(after->likeness > 0.7);
    return to_ms((after->at - 100ms) - (before->at + 550ms));
}

}  // namespace

TEST_CASE("when the sound server dies in the middle of a sentence, reading waits at the word and goes on from it when sound is back") {
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
    CHECK(jump < 60);     // nothing is left out
    CHECK(jump > -1500);  // and it goes on from that word, not from the sentence's start
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

TEST_CASE("a sink that is suspended for ten seconds makes it wait at the word and go on from there") {
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
