#include "tests/kiosk/voice/voice_room.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using namespace std::chrono_literals;
using speech::AudioRoute;
using tests::of_the_article;
using tests::Strings;
using tests::VoiceRoom;

TEST_CASE("a trial is said by its own route and gain, and the next sentence brings both back") {
    VoiceRoom kiosk;
    kiosk.sound.set_gain(0.5F);
    kiosk.voice.say({"One."});
    kiosk.pass(50ms);
    CHECK(kiosk.gain() == Approx(0.5));
    kiosk.voice.say_by(AudioRoute::headphones, 0.125F, "Test.");
    CHECK(kiosk.voice.caption() == "Test.");
    CHECK(kiosk.output.route() == AudioRoute::headphones);
    kiosk.pass(50ms);
    CHECK(kiosk.gain() == Approx(0.125));
    SECTION("of the interface") {
        kiosk.voice.say({"Two."});
    }
    SECTION("of the article") {
        kiosk.voice.say_aside(of_the_article("Two."));
    }
    CHECK(kiosk.output.route() == AudioRoute::loudspeaker);
    CHECK_FALSE(kiosk.sound.on_trial());
    kiosk.pass(50ms);
    CHECK(kiosk.gain() == Approx(0.5));
    CHECK(kiosk.said() == Strings{"One.", "Test.", "Two."});
}

TEST_CASE("nothing is being said while a trial changes the route and the gain, at its beginning and at its end") {
    VoiceRoom kiosk;
    kiosk.voice.say({"One."});
    kiosk.pass(50ms);
    kiosk.voice.say_by(AudioRoute::headphones, 0.125F, "Test.");
    kiosk.pass(50ms);
    kiosk.voice.end_trial();
    CHECK(kiosk.traced("audio", "route") == Strings{"headphones", "loudspeaker"});
    CHECK_FALSE(kiosk.said_during_change);
}

TEST_CASE("one trial takes the place of another") {
    VoiceRoom kiosk;
    kiosk.voice.say_by(AudioRoute::headphones, 0.125F, "One.");
    kiosk.pass(50ms);
    kiosk.voice.say_by(AudioRoute::loudspeaker, 0.25F, "Two.");
    CHECK(kiosk.output.route() == AudioRoute::loudspeaker);
    kiosk.pass(50ms);
    CHECK(kiosk.gain() == Approx(0.25));
    CHECK(kiosk.sound.on_trial());
}

TEST_CASE("the end of a trial breaks it off and leads back to what this visitor hears by") {
    VoiceRoom kiosk;
    kiosk.visitor.set_route(AudioRoute::headphones);
    kiosk.voice.say_by(AudioRoute::loudspeaker, 1.0F, "Test.");
    kiosk.pass(50ms);
    kiosk.voice.end_trial();
    CHECK_FALSE(kiosk.voice.announcing());
    CHECK(kiosk.output.route() == AudioRoute::headphones);
    CHECK_FALSE(kiosk.sound.on_trial());
}

TEST_CASE("without a trial there is nothing to end, and what is said goes on") {
    VoiceRoom kiosk;
    kiosk.voice.say({"One."});
    kiosk.pass(50ms);
    kiosk.voice.end_trial();
    CHECK(kiosk.voice.announcing());
}

TEST_CASE("an article that waits for a trial goes on behind it from its word") {
    VoiceRoom kiosk;
    kiosk.read({"One two three four"});
    kiosk.forget();
    kiosk.voice.say_by(AudioRoute::headphones, 0.125F, "Test.");
    kiosk.pass(1s);
    CHECK(kiosk.said() == Strings{"Test."});
    CHECK(kiosk.room.heard() == Strings{"two", "three", "four"});
}
