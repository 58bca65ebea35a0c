#include "speech/engine/run_sound.hpp"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <vector>

using namespace lectern::speech;

namespace {

std::vector<Sample> loud(std::size_t frames) {
    return std::vector<Sample>(frames, 10000);
}
std::vector<Sample> silent(std::size_t frames) {
    return std::vector<Sample>(frames, 0);
}

/// Collects the output.
struct Sink {
    std::vector<Sample> samples;
    std::vector<TimingMark> marks;
    std::size_t most = 1'000'000;
    ChunkSink take = [this](const PcmChunk& chunk) {
        samples.insert(samples.end(), chunk.samples.begin(), chunk.samples.end());
        marks.insert(marks.end(), chunk.marks.begin(), chunk.marks.end());
        return samples.size() < most;
    };
};

}  // namespace

TEST_CASE("silence at the beginning is left out but for a millisecond") {
    Sink sink;
    RunSound sound(sink.take, {});
    sound.take(silent(1000));
    sound.take(loud(100));
    sound.finish();
    CHECK(sink.samples.size() == 100);
    RunSound other(sink.take, {});
    auto samples = silent(1000);
    samples.push_back(10000);
    other.take(samples);
    CHECK(sink.samples.size() == 100 + 22 + 1);
}

TEST_CASE("marks follow the sound when silence is left out before them") {
    Sink sink;
    RunSound sound(sink.take, {.first_frame = 500});
    sound.mark({0, 0});
    sound.take(silent(1000));
    sound.mark({1040, 1});
    sound.take(loud(100));
    CHECK(sink.marks == std::vector<TimingMark>{{500, 0}, {540, 1}});
}

TEST_CASE("a mark before the one that came last goes where that one is") {
    Sink sink;
    RunSound sound(sink.take, {.first_frame = 500});
    sound.mark({1040, 0});
    sound.mark({1030, 1});
    sound.take(silent(1000));
    sound.mark({20, 2});
    sound.take(loud(100));
    sound.mark({1060, 3});
    sound.finish();
    CHECK(sink.marks == std::vector<TimingMark>{{540, 0}, {540, 1}, {540, 2}, {560, 3}});
}

TEST_CASE("a run in the middle ends in no more silence than its tail and one at the end keeps all of its own") {
    for (const bool last : {false, true}) {
        Sink sink;
        RunSound sound(sink.take, {.tail = last ? std::nullopt : std::optional(50U)});
        sound.take(loud(100));
        sound.take(silent(700));
        sound.finish();
        CHECK(sink.samples.size() == (last ? 800 : 150));
        CHECK(sound.end() == sink.samples.size());
    }
}

TEST_CASE("silence inside a run stays") {
    Sink sink;
    RunSound sound(sink.take, {.tail = 50U});
    sound.take(loud(100));
    sound.take(silent(700));
    sound.take(loud(100));
    sound.finish();
    CHECK(sink.samples.size() == 900);
}

TEST_CASE("a tail that was cut fades away") {
    Sink sink;
    RunSound sound(sink.take, {.tail = 100U});
    sound.take(loud(10));
    sound.take(std::vector<Sample>(700, 100));
    sound.finish();
    REQUIRE(sink.samples.size() == 110);
    CHECK(sink.samples[10] == 100);
    CHECK(sink.samples[60] == 50);
    CHECK(sink.samples.back() == 1);
}

TEST_CASE("a pause is added behind what is spelled") {
    Sink sink;
    RunSound sound(sink.take, {.tail = 0U});
    sound.take(loud(100));
    sound.finish(300);
    CHECK(sink.samples.size() == 400);
    CHECK(sound.end() == 400);
}

TEST_CASE("a mark far beyond the sound holds back no later one behind it") {
    Sink sink;
    RunSound sound(sink.take, {.tail = 0U});
    sound.mark({5000, 0});
    sound.take(loud(100));
    sound.mark({6000, 1});
    sound.finish();
    REQUIRE(sink.marks.size() == 2);
    CHECK(sink.marks[1].frame >= sink.marks[0].frame);
}

TEST_CASE("a sink that has enough stops the engine and gets nothing more") {
    Sink sink;
    sink.most = 100;
    RunSound sound(sink.take, {});
    CHECK_FALSE(sound.take(loud(100)));
    CHECK_FALSE(sound.take(loud(100)));
    sound.finish();
    CHECK(sink.samples.size() == 100);
}

TEST_CASE("a mark without a sample behind it still goes out") {
    Sink sink;
    RunSound sound(sink.take, {});
    sound.mark({0, 7});
    sound.finish();
    CHECK(sink.marks == std::vector<TimingMark>{{0, 7}});
}

TEST_CASE("a mark in a tail that was cut stands at the end of what is left") {
    Sink sink;
    RunSound sound(sink.take, {.first_frame = 500, .tail = 50U});
    sound.take(loud(100));
    sound.mark({700, 1});
    sound.take(silent(700));
    sound.finish(30);
    CHECK(sink.marks == std::vector<TimingMark>{{650, 1}});
}
