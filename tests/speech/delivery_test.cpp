#include "speech/delivery.hpp"

#include <catch2/catch.hpp>

using namespace lectern::speech;

namespace {

/// Collects what reaches the sink of an utterance of three words.
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
    const Samples minute(22050 * 60);
    for (int minutes = 0; minutes < 30; ++minutes) CHECK(delivery.take(minute, {}));
    CHECK_FALSE(delivery.take(minute, {}));
}
