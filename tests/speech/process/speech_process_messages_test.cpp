#include "speech/process/speech_process_messages.hpp"

#include <catch2/catch.hpp>

using namespace lectern::speech;

namespace {

Utterance full_utterance() {
    Utterance utterance{.id = 7, .kind = UtteranceKind::reading};
    utterance.runs = {{"Take ibuprofen", "en", {{{5, 14}, "aɪbjuːˈproʊfən"}}, false}, {"ABC", "de", {}, true}};
    utterance.words = {{0, {0, 4}, {100, 104}}, {0, {5, 14}, {105, 114}}, {1, {0, 1}, {120, 121}}};
    utterance.place = {1, 2, 3, 4, 5};
    utterance.prosody = {200, 60, "f2"};
    utterance.ends_sentence = false;
    utterance.pause_after = std::chrono::milliseconds(350);
    return utterance;
}

}  // namespace

TEST_CASE("an utterance arrives with all that it says") {
    const auto request = read_request(to_message(SpeakRequest{9, full_utterance()}));
    REQUIRE(request);
    const auto& [id, utterance] = std::get<SpeakRequest>(*request);
    const auto sent = full_utterance();
    CHECK(id == 9);
    CHECK(utterance.id == 7);
    CHECK(utterance.kind == UtteranceKind::reading);
    CHECK(utterance.runs == sent.runs);
    CHECK(utterance.words == sent.words);
    CHECK(utterance.place == sent.place);
    CHECK(utterance.prosody == sent.prosody);
    CHECK_FALSE(utterance.ends_sentence);
    CHECK(utterance.pause_after == std::chrono::milliseconds(350));
}

TEST_CASE("answers arrive as they were given") {
    const auto ready = read_answer(to_message(SpeechReady{{.files = true, .memory = true}, {{"en-us", "gmw/en-US", 2}}, ""}));
    REQUIRE(ready);
    CHECK(std::get<SpeechReady>(*ready).confinement == lectern::content::Confinement{.files = true, .calls = false, .memory = true});
    CHECK(std::get<SpeechReady>(*ready).voices.at(0).name == "gmw/en-US");

    const std::vector<Sample> samples{1, -2};
    const std::vector<TimingMark> marks{{5, 1}};
    const auto chunk = read_answer(to_message(3, PcmChunk{samples, marks}));
    REQUIRE(chunk);
    CHECK(std::get<SpeechChunk>(*chunk).request == 3);
    CHECK(std::get<SpeechChunk>(*chunk).samples == samples);
    CHECK(std::get<SpeechChunk>(*chunk).marks == marks);

    const auto done = read_answer(to_message(SpeechDone{4, "refused"}));
    REQUIRE(done);
    CHECK(std::get<SpeechDone>(*done).problem == "refused");
}

TEST_CASE("what is cut short, too long or of no kind is no message") {
    const auto message = to_message(SpeakRequest{9, full_utterance()});
    for (std::size_t length = 0; length < message.size(); ++length) CHECK_FALSE(read_request(message.substr(0, length)));
    CHECK_FALSE(read_request(message + "x"));
    CHECK_FALSE(read_answer(message));
    CHECK_FALSE(read_answer("\x7f"));
}
