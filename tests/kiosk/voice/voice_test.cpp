#include "tests/kiosk/voice/voice_room.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using namespace std::chrono_literals;
using tests::of_the_article;
using tests::Strings;
using tests::VoiceRoom;

TEST_CASE("what is said is shown at once, and then each sentence as it begins to be heard") {
    VoiceRoom kiosk;
    kiosk.voice.say({"One.", "", "Two."});
    CHECK(kiosk.voice.caption() == "One.");
    kiosk.pass(110ms);
    CHECK(kiosk.voice.caption() == "One.");
    kiosk.pass(30ms);
    CHECK(kiosk.voice.caption() == "Two.");
    kiosk.pass(1s);
    CHECK(kiosk.said() == Strings{"One.", "Two."});
    CHECK(kiosk.voice.caption() == "Two.");
    CHECK_FALSE(kiosk.voice.announcing());
    CHECK(kiosk.traced("caption", "text").empty());
}

TEST_CASE("the last of several sentences may have a language and a silence of its own") {
    VoiceRoom kiosk;
    kiosk.voice.say({"One.", "Dos."}, {.language = "es", .silence = 500ms});
    const auto last = kiosk.queued();
    CHECK(last.text() == "Dos.");
    CHECK(last.runs.front().language == "es");
    CHECK(last.pause_after == 500ms);
    CHECK(kiosk.room.queued() == Strings{"One.", "Dos."});
    CHECK(std::get<speech::Saying>(kiosk.room.events.front()).speech->utterance().pause_after == 0ms);
}

TEST_CASE("a sample of the reading is said as it would be read") {
    VoiceRoom kiosk;
    kiosk.voice.say({"Help."});
    CHECK(kiosk.queued().prosody.variant == "f3");
    kiosk.voice.say({"This fast."}, {}, speech::UtteranceKind::reading);
    CHECK(kiosk.queued().prosody.variant == "m1");
}

TEST_CASE("the chime sounds once, before what is said next") {
    VoiceRoom kiosk;
    kiosk.voice.begin_with_chime();
    kiosk.voice.say({"One."});
    CHECK(kiosk.voice.caption() == "One.");
    kiosk.pass(2s);
    kiosk.voice.say({"Two."});
    kiosk.pass(1s);
    CHECK(kiosk.said() == Strings{"♪", "One.", "Two."});
}

TEST_CASE("what is said interrupts the reading, which goes on from the word that was being heard") {
    VoiceRoom kiosk;
    kiosk.read({"One two three four"});
    CHECK(kiosk.voice.caption().empty());
    kiosk.forget();
    kiosk.voice.say({"Volume 7."});
    CHECK(kiosk.voice.announcing());
    kiosk.pass(100ms);
    CHECK(kiosk.voice.caption() == "Volume 7.");
    kiosk.pass(1s);
    CHECK(kiosk.said() == Strings{"Volume 7."});
    CHECK(kiosk.room.heard() == Strings{"two", "three", "four"});
    CHECK(kiosk.voice.caption().empty());
}

TEST_CASE("what is said takes the place of what was being said") {
    VoiceRoom kiosk;
    kiosk.voice.say({"One.", "Two."});
    kiosk.pass(50ms);
    kiosk.voice.say({"Three."});
    kiosk.pass(1s);
    CHECK(kiosk.said() == Strings{"One.", "Three."});
}

TEST_CASE("a sentence of the article that is said aside interrupts the reading as well") {
    VoiceRoom kiosk;
    kiosk.read({"One two three"});
    kiosk.forget();
    kiosk.voice.say_aside(of_the_article("Six seven."));
    CHECK(kiosk.voice.caption() == "Six seven.");
    kiosk.pass(1s);
    CHECK(kiosk.said() == Strings{"Six seven."});
    CHECK(kiosk.room.heard() == Strings{"two", "three"});
}

// --- with the sound off ---

TEST_CASE("with the sound off sentences are shown one after the other, and nothing is said") {
    VoiceRoom kiosk;
    kiosk.visitor.set_sound(false);
    kiosk.voice.say({"Twenty characters ok", "Then."}, {.silence = 500ms});
    CHECK(kiosk.voice.caption() == "Twenty characters ok");
    CHECK(kiosk.voice.caption_deadline() == kiosk.room.now + 2800ms);
    kiosk.pass(2790ms);
    CHECK_FALSE(kiosk.voice.show_due());
    CHECK(kiosk.voice.caption() == "Twenty characters ok");
    kiosk.pass(10ms);
    CHECK_FALSE(kiosk.voice.show_due());
    CHECK(kiosk.voice.caption() == "Then.");
    kiosk.pass(1940ms);
    CHECK_FALSE(kiosk.voice.show_due());
    kiosk.pass(10ms);
    CHECK(kiosk.voice.show_due());
    CHECK_FALSE(kiosk.voice.show_due());
    CHECK(kiosk.voice.caption() == "Then.");
    CHECK(kiosk.room.queued().empty());
    CHECK(kiosk.traced("caption", "text") == Strings{"Twenty characters ok", "Then."});
}

TEST_CASE("with the sound off a sentence of the article is shown as well") {
    VoiceRoom kiosk;
    kiosk.visitor.set_sound(false);
    kiosk.voice.say_aside(of_the_article("Six seven."));
    CHECK(kiosk.voice.caption() == "Six seven.");
    kiosk.pass(1s);
    CHECK(kiosk.room.queued().empty());
}

TEST_CASE("a chime that could not sound is not made up for later") {
    VoiceRoom kiosk;
    kiosk.visitor.set_sound(false);
    kiosk.voice.begin_with_chime();
    kiosk.voice.say({"One."});
    kiosk.visitor.set_sound(true);
    kiosk.voice.say({"Two."});
    kiosk.pass(1s);
    CHECK(kiosk.said() == Strings{"Two."});
}

TEST_CASE("what is shown or said next ends what was being shown in turn") {
    VoiceRoom kiosk;
    kiosk.voice.show_in_turn({"One.", "Two."});
    SECTION("shown") {
        kiosk.voice.show("Three.");
    }
    SECTION("said") {
        kiosk.voice.say({"Three."});
    }
    CHECK_FALSE(kiosk.voice.caption_deadline());
    kiosk.pass(1min);
    CHECK_FALSE(kiosk.voice.show_due());
    CHECK(kiosk.voice.caption() == "Three.");
}

// --- with the voice gone ---

TEST_CASE("with the voice gone sentences are shown one after the other, and nothing waits to be said later") {
    VoiceRoom kiosk;
    kiosk.lose_voice();
    kiosk.voice.say({"One.", "Two."});
    CHECK(kiosk.voice.caption() == "One.");
    CHECK_FALSE(kiosk.voice.announcing());
    kiosk.pass(1360ms);
    CHECK_FALSE(kiosk.voice.show_due());
    CHECK(kiosk.voice.caption() == "Two.");
    REQUIRE(kiosk.is_back());
    kiosk.pass(1s);
    CHECK(kiosk.said().empty());
    CHECK(kiosk.traced("caption", "text") == Strings{"One.", "Two."});
}

TEST_CASE("with the voice gone the chime sounds all the same, and what belongs to it is shown") {
    VoiceRoom kiosk;
    kiosk.lose_voice();
    kiosk.voice.begin_with_chime();
    kiosk.voice.say({"One."});
    CHECK(kiosk.voice.caption() == "One.");
    kiosk.pass(500ms);
    CHECK(kiosk.said() == Strings{"♪"});
    CHECK(kiosk.voice.caption() == "One.");
    kiosk.pass(2s);
    kiosk.voice.say({"Two."});
    kiosk.pass(2s);
    CHECK(kiosk.said() == Strings{"♪"});
    CHECK(kiosk.voice.caption() == "Two.");
}

TEST_CASE("with the voice gone what was being said is broken off by what is shown") {
    VoiceRoom kiosk;
    kiosk.voice.say({"One.", "Two."});
    kiosk.pass(50ms);
    kiosk.lose_voice();
    SECTION("a sentence of the interface") {
        kiosk.voice.say({"Three."});
    }
    SECTION("a sentence of the article") {
        kiosk.voice.say_aside(of_the_article("Three."));
    }
    CHECK(kiosk.voice.caption() == "Three.");
    CHECK_FALSE(kiosk.voice.announcing());
    REQUIRE(kiosk.is_back());
    kiosk.pass(1s);
    CHECK(kiosk.said() == Strings{"One."});
}

TEST_CASE("that the voice is gone is told once, with the reason, and so is that it is back") {
    VoiceRoom kiosk;
    CHECK_FALSE(kiosk.voice.follow_engine());
    kiosk.room.voice.there = false;
    const auto news = kiosk.voice.follow_engine();
    REQUIRE(news);
    REQUIRE(std::holds_alternative<VoiceGone>(*news));
    CHECK(std::get<VoiceGone>(*news).error.message == "the voice is gone; wait for it");
    CHECK(kiosk.voice.presence() == VoicePresence::gone);
    CHECK_FALSE(kiosk.voice.follow_engine());
    CHECK(kiosk.is_back());
    CHECK(kiosk.voice.presence() == VoicePresence::there);
    CHECK_FALSE(kiosk.voice.follow_engine());
    CHECK(kiosk.traced("voice", "state") == Strings{"gone", "there"});
}

TEST_CASE("what is read without a voice is read by it from the marked word when it is back") {
    VoiceRoom kiosk;
    kiosk.lose_voice();
    kiosk.voice.do_without();
    kiosk.read({"One two three four"});
    kiosk.forget();
    REQUIRE(kiosk.is_back());
    kiosk.pass(1s);
    CHECK(kiosk.room.heard() == Strings{"two", "three", "four"});
}

TEST_CASE("a voice that is back breaks off nothing that is being said") {
    VoiceRoom kiosk;
    kiosk.lose_voice();
    kiosk.voice.do_without();
    kiosk.read({"One two three four"});
    kiosk.voice.say({"Volume 7."});
    kiosk.pass(50ms);
    kiosk.forget();
    REQUIRE(kiosk.is_back());
    CHECK(kiosk.voice.announcing());
    kiosk.pass(1s);
    CHECK(kiosk.room.heard() == Strings{"two", "three", "four"});
}

TEST_CASE("a voice that one visitor does without is missed again by the next one") {
    VoiceRoom kiosk;
    kiosk.lose_voice();
    kiosk.voice.do_without();
    CHECK_FALSE(kiosk.voice.follow_engine());
    kiosk.voice.miss_again();
    CHECK(kiosk.voice.presence() == VoicePresence::gone);
    kiosk.voice.read(std::make_shared<tests::PlainScript>(std::vector<Strings>{{"One two"}}));
    kiosk.pass(1s);
    CHECK(kiosk.room.heard().empty());
    CHECK(kiosk.traced("voice", "state") == Strings{"gone", "done_without", "gone"});
}

TEST_CASE("a voice that is there or already missed stays so for the next visitor") {
    VoiceRoom kiosk;
    kiosk.voice.miss_again();
    CHECK(kiosk.voice.presence() == VoicePresence::there);
    kiosk.lose_voice();
    kiosk.voice.miss_again();
    CHECK(kiosk.voice.presence() == VoicePresence::gone);
    CHECK(kiosk.traced("voice", "state") == Strings{"gone"});
}

TEST_CASE("a language can be spoken where the engine has it, or where nobody knows") {
    VoiceRoom kiosk;
    kiosk.room.voice.speaks({"en", "es"});
    CHECK(kiosk.voice.can_speak("es"));
    CHECK_FALSE(kiosk.voice.can_speak("tr"));
    kiosk.room.voice.there = false;
    CHECK(kiosk.voice.can_speak("tr"));
}
