#include "speech/engine/delivery.hpp"

#include <catch2/catch.hpp>

using namespace lectern::speech;

namespace {

/// Collects what the sink receives for an utterance of three words.
struct Heard {
    Utterance utterance{.words = std::vector<SpokenWord>(3)};
    std::vector<Sample> samples;
    std::vector<TimingMark> marks;
    bool wanted = true;
    ChunkSink sink = [this](const PcmChunk& chunk) {
        samples.insert(samples.end(), chunk.samples.begin(), chunk.samples.end());
        marks.insert(marks.end(), chunk.marks.begin(), chunk.marks.end());
        return wanted;
    };
};

using Samples = std::vector<Sample>;
using Marks = std::vector<TimingMark>;

}  // namespace

TEST_CASE("a second attempt leaves out the frames and the words that were delivered") {
    Heard heard;
    Delivery delivery(heard.utterance, heard.sink);
    CHECK(delivery.take(Samples{1, 2, 3}, Marks{{0, 0}, {2, 1}}));
    delivery.begin_attempt();
    CHECK(delivery.take(Samples{1, 2}, Marks{{0, 0}}));
    CHECK(delivery.take(Samples{3, 4, 5}, Marks{{2, 1}, {4, 2}}));
    CHECK(heard.samples == Samples{1, 2, 3, 4, 5});
    CHECK(heard.marks == Marks{{0, 0}, {2, 1}, {4, 2}});
}

TEST_CASE("a word whose mark comes earlier in the second attempt is not marked behind the one before") {
    Heard heard;
    Delivery delivery(heard.utterance, heard.sink);
    delivery.take(Samples{1, 2, 3}, Marks{{0, 0}, {7, 1}});
    delivery.begin_attempt();
    delivery.take(Samples{1, 2, 3, 4}, Marks{{0, 0}, {6, 1}, {6, 2}});
    CHECK(heard.marks == Marks{{0, 0}, {7, 1}, {7, 2}});
}

TEST_CASE("marks of words that do not exist or were there do not reach the sink") {
    Heard heard;
    Delivery delivery(heard.utterance, heard.sink);
    delivery.take(Samples{1}, Marks{{0, 1}, {0, 0}, {0, 1}, {0, 3}, {0, 4000000000}});
    CHECK(heard.marks == Marks{{0, 1}});
}

TEST_CASE("once the sink has refused, nothing reaches it") {
    Heard heard;
    Delivery delivery(heard.utterance, heard.sink);
    heard.wanted = false;
    CHECK_FALSE(delivery.take(Samples{1}, {}));
    CHECK_FALSE(delivery.take(Samples{2}, {}));
    CHECK_FALSE(delivery.wanted());
    CHECK(delivery.stopped());
    CHECK(heard.samples == Samples{1});
}

TEST_CASE("a chunk that brings nothing still asks whether anything is wanted") {
    Heard heard;
    Delivery delivery(heard.utterance, heard.sink);
    heard.wanted = false;
    CHECK_FALSE(delivery.take({}, {}));
    CHECK(delivery.stopped());
}

TEST_CASE("sound without end is refused") {
    Heard heard;
    const ChunkSink anything = [](const PcmChunk&) { return true; };
    Delivery delivery(heard.utterance, anything);
    const Samples second(22050, 5000);
    for (int seconds = 0; seconds < 5; ++seconds) CHECK(delivery.take(second, {}));
    CHECK_FALSE(delivery.take(second, {}));
    CHECK(delivery.finish());
}

TEST_CASE("silence reaches the sink when something is heard behind it, or at the end of what was speech") {
    Heard heard;
    heard.utterance.runs = {{"one two", "en"}};
    Delivery delivery(heard.utterance, heard.sink);
    const Samples silence(2205);
    const Samples sound(2205, 5000);
    CHECK(delivery.take(silence, Marks{{0, 0}}));
    CHECK(heard.samples.empty());
    CHECK(delivery.take(sound, {}));
    CHECK(heard.samples.size() == 4410);
    CHECK(delivery.take(silence, {}));
    CHECK(heard.samples.size() == 4410);
    CHECK_FALSE(delivery.finish());
    CHECK(heard.samples.size() == 6615);
}

TEST_CASE("silence that stood for words is not left out of the second attempt's speech") {
    Heard heard;
    heard.utterance.runs = {{"one two three four five six", "en"}};
    Delivery delivery(heard.utterance, heard.sink);
    const Samples sound(2205, 5000);
    delivery.take(sound, Marks{{0, 0}});
    delivery.take(Samples(110250), {});  // five seconds
    CHECK(delivery.finish());
    delivery.begin_attempt();
    delivery.take(Samples(6615, 6000), Marks{{0, 0}, {2205, 1}, {4410, 2}});
    CHECK_FALSE(delivery.finish());
    CHECK(heard.samples.size() == 6615);
    CHECK(heard.samples[2205] == 6000);
}
