#include "speech/engine/silent_speech.hpp"

#include <catch2/catch.hpp>

#include "tests/support/scripts.hpp"

using namespace lectern;
using namespace lectern::speech;

namespace {

struct Read {
    std::vector<Sample> samples;
    std::vector<TimingMark> marks;
    std::size_t wanted = 1000;  ///< number of chunks after which the sink stops the engine

    ChunkSink sink = [this](const PcmChunk& chunk) {
        samples.insert(samples.end(), chunk.samples.begin(), chunk.samples.end());
        marks.insert(marks.end(), chunk.marks.begin(), chunk.marks.end());
        return --wanted > 0;
    };
};

Utterance five_words() {
    tests::PlainScript script({{"Apple, pears, plums, dates, grape"}});
    return *script.next();
}

}  // namespace

TEST_CASE("without a voice a word of five letters takes its share of a minute, in silence") {
    Read read;
    auto utterance = five_words();
    utterance.prosody.rate_wpm = 120;
    read_silently(utterance, {}, read.sink);
    CHECK(read.marks == std::vector<TimingMark>{{0, 0}, {11025, 1}, {22050, 2}, {33075, 3}, {44100, 4}});
    CHECK(read.samples == std::vector<Sample>(5 * 11025));
}

TEST_CASE("what the voice has said of a sentence is not read again in silence") {
    Read read;
    auto utterance = five_words();
    utterance.prosody.rate_wpm = 120;
    read_silently(utterance, {.frames = 5000, .words = 3}, read.sink);
    CHECK(read.marks == std::vector<TimingMark>{{5000, 3}, {16025, 4}});
}

TEST_CASE("a sentence of the interface takes the time to read it") {
    Read read;
    auto utterance = tests::announcement("Volume seven");
    utterance.prosody.rate_wpm = 120;
    read_silently(utterance, {}, read.sink);
    CHECK(read.samples.size() == 22050);
}

TEST_CASE("nobody is read to who wants no more") {
    Read read{.wanted = 2};
    read_silently(five_words(), {}, read.sink);
    CHECK(read.marks.size() == 2);
}
