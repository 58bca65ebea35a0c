#include "speech/sound/timeline.hpp"

#include <catch2/catch.hpp>

using namespace lectern::speech;

TEST_CASE("a word is heard from its mark to the next one") {
    Timeline timeline(3);
    timeline.add({0, 0});
    timeline.add({100, 1});
    timeline.add({200, 2});
    CHECK(timeline.heard_at(99) == WordGroup{0, 1});
    CHECK(timeline.heard_at(100) == WordGroup{1, 1});
    CHECK(timeline.heard_at(5000) == WordGroup{2, 1});
    CHECK(timeline.next_change(100) == 200);
    CHECK_FALSE(timeline.next_change(200));
    CHECK(timeline.group_begin(150) == 100);
}

TEST_CASE("a word without a mark is heard together with the one before it") {
    Timeline timeline(4);
    timeline.add({0, 0});
    timeline.add({100, 2});
    CHECK(timeline.heard_at(0) == WordGroup{0, 2});
    CHECK(timeline.heard_at(100) == WordGroup{2, 2});
}

TEST_CASE("words before the first mark are heard with it") {
    Timeline timeline(3);
    timeline.add({0, 1});
    timeline.add({100, 2});
    CHECK(timeline.heard_at(0) == WordGroup{0, 2});
}

TEST_CASE("the first words are heard from the beginning and change only once though their mark is behind it") {
    Timeline timeline(2);
    timeline.add({21, 0});
    timeline.add({100, 1});
    CHECK(timeline.heard_at(0) == WordGroup{0, 1});
    CHECK(timeline.next_change(0) == 100);
}

TEST_CASE("two marks at one frame make one group") {
    Timeline timeline(3);
    timeline.add({0, 0});
    timeline.add({0, 1});
    timeline.add({100, 2});
    CHECK(timeline.heard_at(0) == WordGroup{0, 2});
}

TEST_CASE("nothing is heard of an utterance without words or marks") {
    CHECK_FALSE(Timeline(0).heard_at(0));
    CHECK_FALSE(Timeline(2).heard_at(0));
}
