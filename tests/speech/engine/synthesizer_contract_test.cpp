// The contract that every implementation of Synthesizer must fulfil.
#include <catch2/catch.hpp>
#include <functional>
#include <vector>

#include "speech/engine/espeak_synthesizer.hpp"
#include "speech/process/synthesizer_process.hpp"
#include "tests/support/scripted_synthesizer.hpp"

using namespace lectern;
using namespace lectern::speech;

namespace {

using Engine = std::unique_ptr<Synthesizer>;

Engine scripted() {
    return std::make_unique<tests::ScriptedSynthesizer>();
}
Engine espeak() {
    return std::move(*make_espeak_synthesizer({}));
}
Engine process() {
    return std::move(*SynthesizerProcess::start({.program = SPEECH_PROGRAM, .patience = 20}));
}

/// "One two three": three words in one run.
Utterance three_words() {
    Utterance utterance{.kind = UtteranceKind::reading};
    utterance.runs = {{"One two three.", "en"}};
    utterance.words = {{0, {0, 3}, {0, 3}}, {0, {4, 7}, {4, 7}}, {0, {8, 13}, {8, 13}}};
    return utterance;
}

struct Spoken {
    std::vector<Sample> samples;
    std::vector<TimingMark> marks;
    std::size_t chunks = 0;
};

Spoken speak(Synthesizer& engine, const Utterance& utterance, std::size_t most_chunks = 100000) {
    Spoken spoken;
    const auto result = engine.speak(utterance, [&](const PcmChunk& chunk) {
        spoken.samples.insert(spoken.samples.end(), chunk.samples.begin(), chunk.samples.end());
        spoken.marks.insert(spoken.marks.end(), chunk.marks.begin(), chunk.marks.end());
        return ++spoken.chunks < most_chunks;
    });
    CHECK(result);
    return spoken;
}

}  // namespace

TEST_CASE("every engine keeps the contract of the port") {
    const auto [name, make] =
        GENERATE(table<std::string, std::function<Engine()>>({{"scripted", scripted}, {"espeak", espeak}, {"process", process}}));
    DYNAMIC_SECTION(name) {
        const auto engine = make();

        SECTION("an utterance becomes sound") {
            CHECK(speak(*engine, three_words()).samples.size() > 2205);
        }

        SECTION("each word is marked once and in order with growing frames") {
            const auto marks = speak(*engine, three_words()).marks;
            REQUIRE(marks.size() == 3);
            for (std::uint32_t i = 0; i < 3; ++i) CHECK(marks[i].word == i);
            CHECK(marks[0].frame < marks[1].frame);
            CHECK(marks[1].frame < marks[2].frame);
        }

        SECTION("no mark lies behind the sound") {
            const auto spoken = speak(*engine, three_words());
            CHECK(spoken.marks.back().frame < spoken.samples.size());
        }

        SECTION("a sink that refuses stops it at once and the next utterance is whole") {
            CHECK(speak(*engine, three_words(), 1).chunks == 1);
            CHECK(speak(*engine, three_words()).marks.size() == 3);
        }

        SECTION("text without words is spoken without marks") {
            Utterance utterance;
            utterance.runs = {{"Hello.", "en"}};
            CHECK(speak(*engine, utterance).marks.empty());
        }

        SECTION("an utterance without a run is silent and no error") {
            CHECK(speak(*engine, Utterance{}).marks.empty());
        }

        SECTION("it lists at least one language") {
            CHECK(engine->catalog().find("en") != nullptr);
        }
    }
}
