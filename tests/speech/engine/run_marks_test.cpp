#include "speech/engine/run_marks.hpp"

#include <catch2/catch.hpp>

using namespace lectern::speech;

namespace {

const Transcriptions transcriptions = {{"the", "D@2"}, {"to", "t@5"}, {"be", "b'i:"}, {"a", "eI"}};

/// "part of the whole", the second to fifth words of an utterance.
RunMarks part_of_the_whole(const Transcriptions& known) {
    return {1, {.text = "part of the whole", .word_ends = {4, 7, 11, 17}, .code_points = 17}, {"part", "of", "the", "whole"}, known};
}

}  // namespace

TEST_CASE("a word spoken as one with the word before it is marked at its first sound") {
    auto marks = part_of_the_whole(transcriptions);
    CHECK(marks.word_event(1, 4, 0) == std::vector<TimingMark>{{0, 1}});
    CHECK(marks.word_event(6, 2, 6985) == std::vector<TimingMark>{{6985, 2}});
    marks.phoneme("V", 6985);
    marks.phoneme("v", 8393);
    marks.phoneme("D", 9737);
    marks.phoneme("@2", 10761);
    CHECK(marks.word_event(13, 5, 11803) == std::vector<TimingMark>{{9737, 3}, {11803, 4}});
    CHECK(marks.unknown().empty());
}

TEST_CASE("a word that was never transcribed is marked together with the one before and asked for") {
    const Transcriptions none;
    auto marks = part_of_the_whole(none);
    marks.word_event(1, 4, 0);
    marks.word_event(6, 2, 6985);
    marks.phoneme("V", 6985);
    marks.phoneme("D", 9737);
    CHECK(marks.word_event(13, 5, 11803) == std::vector<TimingMark>{{11803, 4}});
    CHECK(marks.unknown() == std::vector<std::string>{"the"});
}

TEST_CASE("a word whose first sound is not heard stays together with the one before") {
    RunMarks marks(0, {.text = "at a loss", .word_ends = {2, 4, 9}, .code_points = 9}, {"at", "a", "loss"}, transcriptions);
    marks.word_event(1, 2, 0);
    marks.phoneme("a", 0);
    marks.phoneme("t", 500);
    marks.phoneme("@", 900);
    CHECK(marks.word_event(6, 4, 1500) == std::vector<TimingMark>{{1500, 2}});
}

TEST_CASE("what was spoken as one at the run's end is marked when the run is over") {
    RunMarks marks(0, {.text = "has to be", .word_ends = {3, 6, 9}, .code_points = 9}, {"has", "to", "be"}, transcriptions);
    marks.word_event(1, 3, 0);
    marks.word_event(5, 2, 3000);
    marks.phoneme("t", 3000);
    marks.phoneme("@", 3500);
    marks.phoneme("b", 4000);
    marks.phoneme("i:", 4500);
    CHECK(marks.end() == std::vector<TimingMark>{{4000, 2}});
}

TEST_CASE("words before the first that has an event are not looked for") {
    RunMarks marks(0, {.text = "to be", .word_ends = {2, 5}, .code_points = 5}, {"to", "be"}, transcriptions);
    marks.phoneme("t", 0);
    CHECK(marks.word_event(4, 2, 700) == std::vector<TimingMark>{{700, 1}});
}
