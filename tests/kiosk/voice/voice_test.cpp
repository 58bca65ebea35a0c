#include "kiosk/voice/voice.hpp"

#include <catch2/catch.hpp>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "tests/support/fake_device.hpp"
#include "tests/support/narration_room.hpp"
#include "tests/support/scripts.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using namespace std::chrono_literals;
using speech::AudioRoute;
using Strings = std::vector<std::string>;

namespace {

/// A voice with all that it works with. A word of an article, and a sentence of the interface, lasts 100 ms, and is heard 20 ms after it
/// was taken.
class VoiceRoom {
public:
    void pass(std::chrono::milliseconds time) {
        for (const auto end = room.now + time; room.now < end;) {
            room.pass(10ms);
            while (followed_ < room.events.size()) voice.follow(room.events[followed_++]);
        }
    }
    /// Reads it to its second word.
    void read(const Strings& sentences) {
        voice.read(std::make_shared<tests::PlainScript>(std::vector<Strings>{sentences}));
        pass(180ms);
        REQUIRE(room.heard().size() == 2);
    }
    /// What was heard, said and traced before is asked for no more.
    void forget() {
        room.forget();
        followed_ = 0;
        traced_.clear();
    }
    /// The sentences that the interface has begun to say.
    Strings said() const {
        Strings texts;
        for (const auto& event : room.events) {
            const auto* started = std::get_if<speech::Started>(&event);
            if (started != nullptr && !started->scripted) texts.push_back(started->speech->utterance().text());
        }
        return texts;
    }
    /// The utterance that was queued last.
    speech::Utterance queued() {
        pass(10ms);
        std::optional<speech::Utterance> last;
        for (const auto& event : room.events) {
            if (const auto* saying = std::get_if<speech::Saying>(&event)) last = saying->speech->utterance();
        }
        return last.value();
    }
    /// The value of each line of this kind.
    Strings traced(const std::string& event, const std::string& field) const {
        Strings values;
        for (const auto& line : traced_) {
            if (line.at("event") == event) values.push_back(line.at(field).get<std::string>());
        }
        return values;
    }
    /// What is left of what is being said.
    float gain() const { return room.sound.back() / (1000.0F / 32768.0F); }
    void lose_voice() {
        room.voice.there = false;
        REQUIRE(voice.follow_engine());
    }
    bool is_back() {
        room.voice.there = true;
        const auto news = voice.follow_engine();
        return news && std::holds_alternative<VoiceBack>(*news);
    }

    tests::NarrationRoom room;
    Session visitor{{}};
    bool said_during_change = false;  ///< something was being said when the sound output changed

private:
    void take(std::string_view line) {
        traced_.push_back(nlohmann::json::parse(line));
        said_during_change = said_during_change || (traced_.back().at("event") == "audio" && room.narrator.announcing());
    }

    std::vector<nlohmann::json> traced_;
    std::size_t followed_ = 0;
    Trace trace_{[this](std::string_view line) { take(line); }};
    TurnClock clock_{[this] { return room.now; }};

public:
    speech::OutputSwitch output{std::make_unique<tests::FakeDevice>(), std::make_unique<tests::FakeDevice>()};
    Sound sound{output, room.player, trace_, clock_};
    Voice voice{{.narrator = room.narrator,
                 .feeder = room.voice,
                 .sound = sound,
                 .trace = trace_,
                 .session = visitor,
                 .now = [this] { return room.now; },
                 .prosody = [](speech::UtteranceKind kind) -> speech::Prosody {
                     return {160, 50, kind == speech::UtteranceKind::interface ? "f3" : "m1"};
                 },
                 .pauses = {}}};
};

speech::Utterance of_the_article(const std::string& text) {
    return tests::announcement(text);
}

}  // namespace

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

// --- pausing ---

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

// --- trials of an output ---

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
