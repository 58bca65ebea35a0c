#include "speech/narration/rendered_speech.hpp"

#include <array>
#include <catch2/catch.hpp>

using namespace lectern::speech;

namespace {

constexpr std::array<Sample, 4> samples = {1, 2, 3, 4};

Utterance one_word() {
    Utterance utterance;
    utterance.runs = {{"one", "en"}};
    utterance.words = {{0, {0, 3}, {0, 3}}};
    return utterance;
}

}  // namespace

TEST_CASE("rendered speech can be copied from any frame") {
    RenderedSpeech speech(one_word());
    speech.append({samples, {}});
    std::array<Sample, 8> copy{};
    CHECK(speech.copy(2, copy) == 2);
    CHECK(copy[0] == 3);
    CHECK(speech.copy(9, copy) == 0);
}

TEST_CASE("speech is complete when its silence is added") {
    RenderedSpeech speech(one_word());
    speech.append({samples, {}});
    CHECK_FALSE(speech.complete());
    speech.finish(10);
    CHECK(speech.complete());
    CHECK(speech.frames() == 14);
}

TEST_CASE("an interrupted synthesis is forgotten with its marks") {
    RenderedSpeech speech(one_word());
    const TimingMark mark{0, 0};
    speech.append({samples, {&mark, 1}});
    CHECK(speech.timeline().heard_at(0));
    speech.clear();
    CHECK(speech.frames() == 0);
    CHECK_FALSE(speech.timeline().heard_at(0));
}

TEST_CASE("a word that is marked beyond the sound is heard at the sound's end") {
    auto utterance = one_word();
    utterance.words.push_back({0, {0, 3}, {0, 3}});
    RenderedSpeech speech(utterance);
    const std::array<TimingMark, 2> marks{{{0, 0}, {4000000000, 1}}};
    speech.append({samples, marks});
    speech.finish(10);
    CHECK(speech.timeline().next_change(0) == 4);
    CHECK(speech.timeline().heard_at(4) == WordGroup{1, 1});
}
