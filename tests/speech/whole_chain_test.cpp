// Real text through the whole chain with the real engine: every word is marked exactly once and in order.
#include <catch2/catch.hpp>

#include "speech/engine/espeak_synthesizer.hpp"
#include "tests/support/loaded.hpp"
#include "tests/support/pronunciations.hpp"
#include "tests/support/simulated_reading.hpp"

using namespace lectern;

namespace {

tests::SimulatedReading read_shipped(int rate_wpm) {
    auto loaded = content::load_document(LECTERN_SOURCE_DIR "/content/articles/fibromyalgia-back-pain.md", {});
    REQUIRE(loaded.has_value());
    return tests::read_simulated(std::make_shared<const content::Document>(std::move(*loaded)), tests::plain_pronunciation(),
                                 [](const std::stop_token&) { return speech::make_espeak_synthesizer({}); }, {.rate_wpm = rate_wpm});
}

}  // namespace

TEST_CASE("every word of the article that ships is marked once and in order at any speed", "[threads]") {
    const int rate = GENERATE(80, 160, 449);
    const auto reading = read_shipped(rate);
    CHECK(reading.wrong.empty());
    CHECK(reading.failures.empty());
    CHECK(reading.marked == reading.words);
    CHECK(reading.most_together <= 3);
    CHECK(reading.together * 20 < reading.words);
}
