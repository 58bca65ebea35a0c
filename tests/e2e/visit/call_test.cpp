// The staff's call button, "Please listen for your name", judged by what is heard.
#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <numbers>

#include "tests/e2e/harness/program/articles.hpp"
#include "tests/e2e/harness/program/help_list.hpp"
#include "tests/e2e/harness/sound/unbroken.hpp"

namespace lectern::e2e {
namespace {

const std::vector<std::string> with_a_button = {"--set", "keys.call=[\"F9\"]"};

bool is_shown_large(KioskRoom& room) {
    const Picture picture = room.screen().settled_picture();
    const Area content = room.content_area();
    const Colour background = commonest(picture, content);
    const Colour text = commonest_on(picture, content, background);
    int count = 0;
    for (int y = content.y; y < content.bottom(); ++y)
        for (int x = content.x; x < content.right(); ++x)
            if (alike(picture.at(x, y), text)) ++count;
    return count > 3000;
}

double strength(const Recording& sound, double hz) {
    double re = 0;
    double im = 0;
    for (std::size_t i = 0; i < sound.samples.size(); ++i) {
        const double phase = 2 * std::numbers::pi * hz * static_cast<double>(i) / recorded_rate_hz;
        re += sound.samples[i] * std::cos(phase);
        im += sound.samples[i] * std::sin(phase);
    }
    return std::hypot(re, im);
}

/// True when this note is more than five times as strong as the notes one whole tone below and above it.
bool holds_note(const Recording& sound, double hz) {
    return strength(sound, hz) > 5 * std::max(strength(sound, hz / 1.1225), strength(sound, hz * 1.1225));
}

}  // namespace

TEST_CASE("a call silences the reading in the word, chimes, and Play goes on from that word", "[alone]") {
    auto arguments = with_a_button;
    arguments.insert(arguments.end(), {"--set", "voice.rate_wpm=200"});
    KioskRoom room({.articles = {articles::one_long_sentence}, .arguments = arguments});
    REQUIRE(room.begin_past_opening());
    const Recording whole = whole_sentence_then(room, "bridge", "river");
    const std::size_t mark = room.trace().mark();
    const Moment called = room.input().press(Key::f9);
    REQUIRE(room.on_screen("call"));
    const auto sentence = room.says(mark, "Please listen for your name.");
    REQUIRE(sentence);
    const auto broken = room.trace().last("heard");
    REQUIRE(room.was_said(*sentence));
    CHECK(is_shown_large(room));
    CHECK(room.trace().all(mark, "heard").empty());

    // The two notes of the chime sound before the sentence, and begin after the output's latency.
    const Recording call = room.recorder().between(called, Clock::now());
    const Moment chime = called + 60ms;
    CHECK(holds_note(cut(call, chime + 50ms, chime + 350ms), 659.26));
    CHECK(holds_note(cut(call, chime + 600ms, chime + 900ms), 523.25));

    const std::size_t from = room.trace().mark();
    const Moment resumed = room.input().press(Key::pad_5);
    REQUIRE(room.on_screen("reading"));
    const auto again = room.heard(from);
    REQUIRE(again);
    CHECK(again->text("text") == broken->text("text"));
    CHECK(again->number("word") == broken->number("word"));
    const auto sounded = first_sound(room.recorder().since(resumed), resumed);
    REQUIRE(sounded);
    std::this_thread::sleep_for(1200ms);
    const auto after = find(cut(room.recorder().since(resumed), *sounded, *sounded + 800ms), whole);
    REQUIRE(after);
    CHECK(after->likeness > 0.7);
}

TEST_CASE("the same button ends the call, and does not call again at once") {
    KioskRoom room({.articles = {articles::one_long_sentence}, .arguments = with_a_button});
    REQUIRE(room.begin_past_opening());
    room.input().press(Key::f9);
    REQUIRE(room.on_screen("call"));
    std::this_thread::sleep_for(1100ms);
    const std::size_t mark = room.trace().mark();
    room.input().press(Key::f9);
    REQUIRE(room.on_screen("reading"));
    REQUIRE(room.heard(mark));
    room.input().press(Key::f9);
    std::this_thread::sleep_for(500ms);
    CHECK(room.current_screen() == "reading");
}

TEST_CASE("a call that came while the reading was paused leaves it paused") {
    KioskRoom room({.articles = {articles::one_long_sentence}, .arguments = with_a_button});
    REQUIRE(room.begin_past_opening());
    room.input().press(Key::pad_5);
    room.input().press(Key::f9);
    REQUIRE(room.on_screen("call"));
    const std::size_t mark = room.trace().mark();
    room.input().press(Key::pad_5);
    REQUIRE(room.on_screen("reading"));
    std::this_thread::sleep_for(1s);
    CHECK(room.trace().all(mark, "heard").empty());
}

TEST_CASE("where nobody is a call is heard and shown for a while, and a visitor's first key only wakes") {
    auto arguments = with_a_button;
    arguments.insert(arguments.end(), {"--set", "call.shown_s=5"});
    KioskRoom room({.articles = {articles::one_long_sentence}, .arguments = arguments});
    REQUIRE(room.shown());
    const std::size_t mark = room.trace().mark();
    const Moment called = room.input().press(Key::f9);
    REQUIRE(room.on_screen("call"));
    const auto sentence = room.says(mark, "Please listen for your name.");
    REQUIRE(sentence);
    CHECK(room.was_said(*sentence));
    CHECK(first_sound(room.recorder().since(called), called));
    CHECK(room.on_screen("welcome", 10s));
    CHECK(room.trace().all(mark, "session").empty());
    CHECK(room.begin());
}

TEST_CASE("with the sound off a call is shown, and nothing sounds") {
    KioskRoom room({.articles = {articles::many_pages}, .arguments = with_a_button});
    REQUIRE(room.begin_past_opening());
    REQUIRE(go_to_item(room, "sound off"));
    std::size_t mark = room.trace().mark();
    room.input().press(Key::pad_5);
    REQUIRE(room.trace().wait_for(mark, "setting", [](const TraceEvent& e) { return e.text("name") == "sound"; }));
    room.input().press(Key::pad_7);
    REQUIRE(room.on_screen("reading"));
    mark = room.trace().mark();
    const Moment called = room.input().press(Key::f9);
    REQUIRE(room.on_screen("call"));
    CHECK(room.trace().wait_for(mark, "caption", [](const TraceEvent& e) { return holds(e.text("text"), "your name"); }));
    CHECK(is_shown_large(room));
    std::this_thread::sleep_for(1s);
    CHECK_FALSE(first_sound(room.recorder().since(called), called));
}

}  // namespace lectern::e2e
