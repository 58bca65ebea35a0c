#include "tests/kiosk/voice/voice_room.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using namespace std::chrono_literals;
using tests::Strings;
using tests::VoiceRoom;

TEST_CASE("reading waits until nobody has a reason for it to wait any more, and goes on at the next sample") {
    VoiceRoom kiosk;
    kiosk.read({"One two three four"});
    kiosk.voice.pause(PausedBy::visitor);
    kiosk.voice.pause(PausedBy::cover);
    kiosk.forget();
    kiosk.voice.resume(PausedBy::visitor);
    kiosk.pass(1s);
    CHECK(kiosk.room.heard().empty());
    CHECK_FALSE(kiosk.voice.reads());
    CHECK_FALSE(kiosk.voice.paused_by(PausedBy::visitor));
    CHECK(kiosk.voice.paused_by(PausedBy::cover));
    kiosk.voice.resume(PausedBy::cover);
    CHECK(kiosk.voice.reads());
    kiosk.pass(1s);
    CHECK(kiosk.room.heard() == Strings{"three", "four"});
}

TEST_CASE("where nothing is read nothing waits") {
    VoiceRoom kiosk;
    kiosk.voice.pause(PausedBy::visitor);
    CHECK_FALSE(kiosk.voice.paused_by(PausedBy::visitor));
    CHECK_FALSE(kiosk.voice.paused());
    CHECK_FALSE(kiosk.voice.reads());
}

TEST_CASE("what is said during a pause is heard, and the pause goes on") {
    VoiceRoom kiosk;
    kiosk.read({"One two three four"});
    kiosk.voice.pause(PausedBy::visitor);
    kiosk.forget();
    kiosk.voice.say({"Paused."});
    kiosk.pass(1s);
    CHECK(kiosk.said() == Strings{"Paused."});
    CHECK(kiosk.room.heard().empty());
    CHECK(kiosk.voice.paused_by(PausedBy::visitor));
}

TEST_CASE("reading from another place needs no reason to wait any more") {
    VoiceRoom kiosk;
    kiosk.read({"One two three", "four five"});
    kiosk.voice.pause(PausedBy::visitor);
    kiosk.voice.pause(PausedBy::hand);
    kiosk.forget();
    kiosk.voice.go_to({0, 14});
    CHECK(kiosk.voice.reads());
    CHECK_FALSE(kiosk.voice.paused_by(PausedBy::visitor));
    CHECK_FALSE(kiosk.voice.paused_by(PausedBy::hand));
    kiosk.pass(1s);
    CHECK(kiosk.room.heard() == Strings{"four", "five"});
}

TEST_CASE("what waited and was stopped lets the next article begin") {
    VoiceRoom kiosk;
    kiosk.read({"One two three"});
    kiosk.voice.pause(PausedBy::visitor);
    kiosk.voice.stop();
    CHECK_FALSE(kiosk.voice.has_script());
    CHECK_FALSE(kiosk.voice.paused_by(PausedBy::visitor));
    kiosk.forget();
    kiosk.voice.read(std::make_shared<tests::PlainScript>(std::vector<Strings>{{"Four five"}}));
    kiosk.pass(1s);
    CHECK(kiosk.room.heard() == Strings{"Four", "five"});
}

// --- silence for a hand ---

TEST_CASE("a hand lets the reading wait until it is taken away") {
    VoiceRoom kiosk;
    kiosk.read({"One two three four"});
    kiosk.forget();
    kiosk.voice.hush();
    CHECK(kiosk.voice.paused_by(PausedBy::hand));
    kiosk.pass(1s);
    CHECK(kiosk.room.heard().empty());
    kiosk.voice.unhush();
    kiosk.pass(1s);
    CHECK(kiosk.room.heard() == Strings{"three", "four"});
}

TEST_CASE("a hand breaks off what is said over the reading, which goes on from its word when the hand is taken away") {
    VoiceRoom kiosk;
    kiosk.read({"One two three four"});
    kiosk.forget();
    kiosk.voice.say({"Volume 7.", "Louder."});
    kiosk.pass(50ms);
    kiosk.voice.hush();
    CHECK_FALSE(kiosk.voice.announcing());
    kiosk.pass(1s);
    CHECK(kiosk.said() == Strings{"Volume 7."});
    kiosk.voice.unhush();
    kiosk.pass(1s);
    CHECK(kiosk.room.heard() == Strings{"two", "three", "four"});
}

TEST_CASE("where nothing is read a hand breaks off what is said, and nothing waits for it") {
    VoiceRoom kiosk;
    kiosk.voice.say({"One.", "Two."});
    kiosk.pass(50ms);
    kiosk.voice.hush();
    CHECK_FALSE(kiosk.voice.announcing());
    CHECK_FALSE(kiosk.voice.paused_by(PausedBy::hand));
    kiosk.voice.unhush();
    kiosk.pass(1s);
    CHECK(kiosk.said() == Strings{"One."});
}

TEST_CASE("a hand breaks off what is said during a pause, which goes on when the hand is taken away") {
    VoiceRoom kiosk;
    kiosk.read({"One two three four"});
    kiosk.voice.pause(PausedBy::visitor);
    kiosk.voice.say({"Paused."});
    kiosk.pass(50ms);
    kiosk.voice.hush();
    CHECK_FALSE(kiosk.voice.announcing());
    CHECK_FALSE(kiosk.voice.paused_by(PausedBy::hand));
    kiosk.forget();
    kiosk.voice.unhush();
    kiosk.pass(1s);
    CHECK(kiosk.room.heard().empty());
    CHECK(kiosk.voice.paused_by(PausedBy::visitor));
}
