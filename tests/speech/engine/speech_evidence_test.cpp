#include "speech/engine/speech_evidence.hpp"

#include <catch2/catch.hpp>
#include <vector>

#include "tests/support/scripts.hpp"

using namespace lectern;
using namespace lectern::speech;

namespace {

using Marks = std::vector<TimingMark>;

/// A sentence as the planner makes it.
Utterance sentence(const std::string& text) {
    tests::PlainScript script({{text}});
    return *script.next();
}

std::vector<Sample> sound(int ms, Sample level = 5000) {
    return std::vector<Sample>(static_cast<std::size_t>(ms) * sample_rate_hz / 1000, level);
}

/// A mark every 100 ms.
Marks marks(std::uint32_t count) {
    Marks marks;
    for (std::uint32_t word = 0; word < count; ++word) marks.push_back({word * 2205, word});
    return marks;
}

bool is_speech(const std::string& text, const std::vector<Sample>& samples, const Marks& marks) {
    SpeechEvidence evidence(sentence(text));
    evidence.add(samples, marks);
    return !evidence.fault();
}

}  // namespace

TEST_CASE("sound that is long enough and marked word by word is the speech of a sentence") {
    CHECK(is_speech("One two three four five six.", sound(600), marks(6)));
    CHECK(is_speech("I.", sound(60), marks(1)));
}

TEST_CASE("no sound, silence and next to no sound are no speech") {
    CHECK_FALSE(is_speech("One two three.", {}, {}));
    CHECK_FALSE(is_speech("One two three.", sound(900, 100), marks(3)));
    CHECK_FALSE(is_speech("One two three.", sound(30), {}));
    CHECK_FALSE(is_speech("I.", {}, marks(1)));
    SpeechEvidence clicks(sentence("One two three four."));
    std::vector<Sample> click(22050);
    click[40] = 20000;
    clicks.add(click, marks(4));
    CHECK(clicks.fault());
}

TEST_CASE("text without a letter or a digit may be silent, or make a sound") {
    for (const char* text : {"***", "\u2192", "\U0001F600 \U0001F44D", "\u2014 \u2026"}) {
        CAPTURE(text);
        CHECK(is_speech(text, {}, {}));
        CHECK(is_speech(text, sound(500), {}));
    }
}

TEST_CASE("sound whose marks do not move is no speech of many words") {
    const std::string text = "One two three four five six.";
    CHECK_FALSE(is_speech(text, sound(600), {}));
    CHECK_FALSE(is_speech(text, sound(600), {{0, 0}, {0, 1}, {0, 2}, {0, 3}, {0, 4}, {0, 5}}));
    CHECK_FALSE(is_speech(text, sound(600), {{0, 0}, {1, 1}, {2, 2}, {3, 3}, {4, 4}, {5, 5}}));
    CHECK_FALSE(is_speech(text, sound(600), {{0, 0}, {20000, 1}, {30000, 2}}));
    CHECK_FALSE(is_speech(text, sound(600), {{0, 0}, {13220, 1}, {13225, 2}}));
}

TEST_CASE("words that the engine says as one have but one mark") {
    CHECK(is_speech("Out of the way.", sound(400), {{0, 0}}));
    CHECK(is_speech("One out of the way.", sound(500), {{0, 0}, {2205, 1}, {8000, 4}}));
}

TEST_CASE("speech that falls silent for seconds was not heard whole") {
    SpeechEvidence evidence(sentence("One two three four five six."));
    evidence.add(sound(300), marks(6));
    evidence.add(sound(6000, 0), {});
    CHECK(evidence.fault());
}

TEST_CASE("minutes of sound for a word have no end") {
    SpeechEvidence evidence(sentence("word"));
    evidence.add(sound(8000), marks(1));
    CHECK_FALSE(evidence.endless());
    evidence.add(sound(5000), {});
    CHECK(evidence.endless());
    CHECK(evidence.fault());
}

TEST_CASE("it is believed to speak when something is heard and the marks move") {
    SpeechEvidence evidence(sentence("One two three four five six."));
    evidence.add(sound(50, 0), {});
    CHECK_FALSE(evidence.speaks());
    evidence.add(sound(40), Marks{{0, 0}, {2205, 1}});
    CHECK_FALSE(evidence.speaks());
    evidence.add(sound(20), {});
    CHECK(evidence.speaks());
    evidence.begin_attempt();
    CHECK_FALSE(evidence.speaks());
}
