#include "speech/narration/narrator.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "tests/support/narration_room.hpp"
#include "tests/support/scripts.hpp"

using namespace lectern;
using namespace std::chrono_literals;
using Words = std::vector<std::string>;

namespace {

/// Each word lasts 100 ms and is heard 20 ms after it was rendered.
std::shared_ptr<tests::PlainScript> script(const std::vector<std::vector<std::string>>& sections) {
    return std::make_shared<tests::PlainScript>(sections);
}

/// Sentences of ten seconds in which each word is one letter.
std::vector<std::string> long_sentences(std::size_t count) {
    std::string sentence;
    for (int word = 0; word < 100; ++word) sentence += word == 0 ? "A" : " b";
    return std::vector<std::string>(count, sentence);
}

bool silent(const std::vector<float>& sound) {
    return std::ranges::all_of(sound, [](float sample) { return sample == 0.0F; });
}

}  // namespace

TEST_CASE("a script is heard word by word to its end") {
    tests::NarrationRoom room;
    room.narrator.read(script({{"One two", "three four"}}), room.now);
    room.pass(1s);
    CHECK(room.heard() == Words{"One", "two", "three", "four"});
    CHECK(room.count<speech::ReadingEnded>() == 1);
    CHECK_FALSE(room.narrator.has_script());
    CHECK_FALSE(room.narrator.deadline(room.now));
}

TEST_CASE("a word is told at the time it is heard and not when it was synthesized") {
    tests::NarrationRoom room;
    const auto begin = room.now;
    room.narrator.read(script({{"One two"}}), room.now);
    room.pass(1s);
    std::vector<speech::TimePoint> times;
    for (const auto& event : room.events) {
        if (const auto* heard = std::get_if<speech::Heard>(&event)) times.push_back(heard->at);
    }
    REQUIRE(times.size() == 2);
    CHECK(times[0] == begin + 20ms);
    CHECK(std::chrono::abs(times[1] - (begin + 120ms)) < 1ms);
}

TEST_CASE("the main thread is woken for the next word and not before") {
    tests::NarrationRoom room;
    room.narrator.read(script({{"One two"}}), room.now);
    room.pass(40ms);
    const auto deadline = room.narrator.deadline(room.now);
    REQUIRE(deadline);
    CHECK(*deadline - room.now > 70ms);
    CHECK(*deadline - room.now <= 90ms);
}

TEST_CASE("a main thread that comes late is told every word it missed in order") {
    tests::NarrationRoom room;
    room.narrator.read(script({{"One two three"}}), room.now);
    std::vector<float> out(220);
    room.pass(10ms);
    for (int i = 0; i < 40; ++i, room.now += 10ms) room.player.render(out, room.now + 20ms);
    room.pass(20ms);
    CHECK(room.heard() == Words{"One", "two", "three"});
}

TEST_CASE("a short pause goes on at the very next sample") {
    tests::NarrationRoom room;
    room.narrator.read(script({{"One two three"}}), room.now);
    room.pass(150ms);
    room.narrator.pause(room.now);
    room.forget();
    room.pass(5s);
    CHECK(silent({room.sound.begin() + 220, room.sound.end()}));
    room.narrator.resume(room.now);
    room.pass(500ms);
    CHECK(room.heard() == Words{"three"});
    CHECK(room.queued().empty());
    CHECK(room.count<speech::Said>() == 1);
}

TEST_CASE("a pause of over ten seconds goes on at the beginning of the sentence") {
    tests::NarrationRoom room;
    room.narrator.read(script({{"One two", "three four five"}}), room.now);
    room.pass(350ms);
    room.narrator.pause(room.now);
    room.pass(11s);
    room.forget();
    room.narrator.resume(room.now);
    room.pass(1s);
    CHECK(room.heard() == Words{"three", "four", "five"});
}

TEST_CASE("an announcement interrupts and reading goes on from the word that was being heard") {
    tests::NarrationRoom room;
    room.narrator.read(script({{"One two three four"}}), room.now);
    room.pass(180ms);
    REQUIRE(room.heard() == Words{"One", "two"});
    room.forget();
    room.narrator.announce({tests::announcement("Volume 7.")}, room.now);
    room.pass(1s);
    CHECK(room.queued().front() == "Volume 7.");
    CHECK(room.heard() == Words{"two", "three", "four"});
    CHECK(room.count<speech::AnnouncementsEnded>() == 1);
}

TEST_CASE("an announcement in a pause is heard and the pause goes on") {
    tests::NarrationRoom room;
    room.narrator.read(script({{"One two three"}}), room.now);
    room.pass(150ms);
    room.narrator.pause(room.now);
    room.pass(100ms);
    room.forget();
    room.narrator.announce({tests::announcement("Paused.")}, room.now);
    room.pass(1s);
    CHECK(room.queued() == Words{"Paused."});
    CHECK(room.heard().empty());
    CHECK(room.narrator.paused());
    room.narrator.resume(room.now);
    room.pass(1s);
    CHECK(room.heard() == Words{"two", "three"});
}

TEST_CASE("a second announcement silences the first") {
    tests::NarrationRoom room;
    room.narrator.announce({tests::announcement("one"), tests::announcement("two")}, room.now);
    room.pass(30ms);
    room.narrator.announce({tests::announcement("three")}, room.now);
    room.pass(1s);
    CHECK(room.count<speech::AnnouncementsEnded>() == 1);
    std::vector<bool> completed;
    for (const auto& event : room.events) {
        if (const auto* said = std::get_if<speech::Said>(&event)) completed.push_back(said->completed);
    }
    CHECK(completed == std::vector<bool>{false, false, true});
}

TEST_CASE("play during an announcement in a pause breaks it off and reads on") {
    tests::NarrationRoom room;
    room.narrator.read(script({{"One two three"}}), room.now);
    room.pass(150ms);
    room.narrator.pause(room.now);
    room.narrator.announce({tests::announcement("Paused.")}, room.now);
    room.pass(50ms);
    room.forget();
    room.narrator.resume(room.now);
    room.pass(120ms);
    CHECK(room.heard().front() == "two");
}

TEST_CASE("going to another place reads there at once") {
    tests::NarrationRoom room;
    room.narrator.read(script({{"One two"}, {"Three four"}}), room.now);
    room.pass(50ms);
    room.forget();
    room.narrator.go_to({1, 0}, room.now);
    room.pass(110ms);
    CHECK(room.heard() == Words{"Three"});
}

TEST_CASE("going elsewhere in a pause plays again") {
    tests::NarrationRoom room;
    room.narrator.read(script({{"One two"}, {"Three four"}}), room.now);
    room.pass(50ms);
    room.narrator.pause(room.now);
    room.narrator.go_to({1, 0}, room.now);
    CHECK_FALSE(room.narrator.paused());
}

TEST_CASE("a change of the voice plans the rest anew from the word being heard") {
    tests::NarrationRoom room;
    room.narrator.read(script({{"One two three four"}}), room.now);
    room.pass(180ms);
    room.forget();
    room.narrator.replan(room.now);
    room.pass(1s);
    CHECK(room.queued().front() == "two three four");
    CHECK(room.heard() == Words{"two", "three", "four"});
}

TEST_CASE("a lost device makes reading wait at the word it surely played") {
    tests::NarrationRoom room;
    room.narrator.read(script({{"One two three four"}}), room.now);
    room.pass(210ms);
    room.device_works = false;
    room.pass(500ms);
    room.narrator.hold(20ms, room.now);
    room.forget();
    room.pass(5s);
    CHECK(room.heard().empty());
    CHECK_FALSE(room.narrator.deadline(room.now));
    room.device_works = true;
    room.narrator.release(room.now);
    room.pass(1s);
    CHECK(room.heard() == Words{"two", "three", "four"});
}

TEST_CASE("an announcement while the device is lost is dropped and not said later") {
    tests::NarrationRoom room;
    room.narrator.read(script({{"One two"}}), room.now);
    room.pass(50ms);
    room.narrator.hold(20ms, room.now);
    room.forget();
    room.narrator.announce({tests::announcement("stale")}, room.now);
    room.narrator.release(room.now);
    room.pass(1s);
    CHECK(room.queued() == Words{"One two"});
}

TEST_CASE("stopping forgets what was read") {
    tests::NarrationRoom room;
    room.narrator.read(script({{"One two"}}), room.now);
    room.pass(50ms);
    room.narrator.stop(room.now);
    room.forget();
    room.pass(1s);
    CHECK(room.heard().empty());
    CHECK(room.count<speech::ReadingEnded>() == 0);
    CHECK_FALSE(room.narrator.has_script());
}

TEST_CASE("every word of a long script is told once and in order whatever interrupts it") {
    tests::NarrationRoom room;
    std::vector<std::string> sentences;
    Words expected;
    for (int i = 0; i < 40; ++i) {
        sentences.push_back("a" + std::to_string(i) + " b" + std::to_string(i) + " c" + std::to_string(i));
        for (const char* letter : {"a", "b", "c"}) expected.push_back(letter + std::to_string(i));
    }
    room.narrator.read(script({sentences}), room.now);
    for (int i = 0; i < 60; ++i) {
        room.pass(std::chrono::milliseconds(170 + 30 * (i % 5)));
        if (i % 3 == 0) room.narrator.announce({tests::announcement("x")}, room.now);
        if (i % 7 == 0) room.narrator.replan(room.now);
        if (i % 5 == 0) {
            room.narrator.pause(room.now);
            room.pass(50ms);
            room.narrator.resume(room.now);
        }
    }
    room.pass(10s);
    auto heard = room.heard();
    // An interrupted word is said again, and no other word is repeated.
    heard.erase(std::unique(heard.begin(), heard.end()), heard.end());
    CHECK(heard == expected);
}

TEST_CASE("a sentence of the interface lets the main thread sleep until it ends") {
    tests::NarrationRoom room;
    room.narrator.announce({tests::announcement("Section 2 of 6.")}, room.now);
    room.pass(50ms);
    const auto deadline = room.narrator.deadline(room.now);
    REQUIRE(deadline);
    CHECK(*deadline - room.now > 50ms);
}

TEST_CASE("while an output stands still the main thread does not spin") {
    tests::NarrationRoom room;
    room.narrator.read(script({{"One two three"}}), room.now);
    room.pass(50ms);
    room.device_works = false;
    room.pass(200ms);
    CHECK(*room.narrator.deadline(room.now) - room.now >= 10ms);
}

TEST_CASE("a change of the voice while the device is lost goes on from the word it surely played") {
    tests::NarrationRoom room;
    room.narrator.read(script({{"One two three four"}}), room.now);
    room.pass(210ms);
    room.device_works = false;
    room.pass(500ms);
    room.narrator.hold(20ms, room.now);
    room.narrator.replan(room.now);
    room.forget();
    room.device_works = true;
    room.narrator.release(room.now);
    room.pass(1s);
    CHECK(room.heard() == Words{"two", "three", "four"});
}

TEST_CASE("a main thread that stood still for longer than its reports can wait finds every word, and reads on to the end") {
    const auto stall = GENERATE(2s, 40s, 300s);
    tests::NarrationRoom room;
    room.narrator.read(script({long_sentences(5)}), room.now);
    room.pass(500ms);
    room.pass_stalled(stall);
    room.pass(50ms);
    CHECK(room.count<speech::CaughtUp>() == (stall > 20s ? 1 : 0));
    room.pass(60s);
    CHECK(room.heard().size() == 500);
    CHECK(room.count<speech::Said>() == 5);
    CHECK(room.count<speech::ReadingEnded>() == 1);
    CHECK_FALSE(room.narrator.has_script());
}

TEST_CASE("after the main thread stood still the mark is where the sound is") {
    tests::NarrationRoom room;
    room.narrator.read(script({long_sentences(4)}), room.now);
    room.pass(100ms);
    room.pass_stalled(28s);
    room.pass(20ms);
    speech::Heard last;
    for (const auto& event : room.events)
        if (const auto* heard = std::get_if<speech::Heard>(&event)) last = *heard;
    CHECK(last.place.sentence == 2);
    CHECK(last.word == 80);  // after 28.1 s, minus the latency of 20 ms
}

TEST_CASE("a pause that nobody could answer for long ends at the very next sample") {
    tests::NarrationRoom room;
    room.narrator.read(script({{"One two three"}}), room.now);
    room.pass(150ms);
    room.narrator.pause(room.now);
    room.pass_stalled(5s);
    room.forget();
    room.narrator.resume(room.now);
    room.pass(500ms);
    CHECK(room.heard() == Words{"three"});
}

TEST_CASE("a sentence that cannot be spoken is told when its turn has come, and the next one is heard") {
    tests::NarrationRoom room;
    room.narrator.read(script({{"One two", "unspeakable", "three"}}), room.now);
    room.pass(190ms);
    CHECK(room.count<speech::Unspoken>() == 0);
    room.pass(500ms);
    REQUIRE(room.count<speech::Unspoken>() == 1);
    for (const auto& event : room.events) {
        if (const auto* unspoken = std::get_if<speech::Unspoken>(&event)) {
            CHECK(unspoken->scripted);
            CHECK(unspoken->speech->utterance().place.sentence == 1);
        }
    }
    CHECK(room.heard() == Words{"One", "two", "three"});
}

TEST_CASE("the voice is awaited when all that it made has been heard, and not before") {
    tests::NarrationRoom room;
    CHECK(room.narrator.awaits_voice());
    room.narrator.read(script({{"One two"}}), room.now);
    room.pass(100ms);
    CHECK_FALSE(room.narrator.awaits_voice());
    room.voice.there = false;
    room.narrator.read(script({{"Three four"}}), room.now);
    room.pass(100ms);
    CHECK(room.narrator.awaits_voice());
    CHECK(room.heard() == Words{"One"});
    room.voice.there = true;
    room.pass(500ms);
    CHECK(room.heard() == Words{"One", "Three", "four"});
}
