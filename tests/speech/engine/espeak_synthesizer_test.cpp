#include "speech/engine/espeak_synthesizer.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <string>

#include "speech/planning/utterance_planner.hpp"
#include "tests/support/documents.hpp"
#include "tests/support/pronunciations.hpp"

using namespace lectern;
using namespace lectern::speech;

namespace {

std::vector<Sample> samples_of(Synthesizer& engine, const Utterance& utterance) {
    std::vector<Sample> samples;
    REQUIRE(engine.speak(utterance, [&](const PcmChunk& chunk) {
        samples.insert(samples.end(), chunk.samples.begin(), chunk.samples.end());
        return true;
    }));
    return samples;
}

Utterance sentence(std::string text, std::string language = "en") {
    Utterance utterance{.kind = UtteranceKind::reading};
    utterance.runs = {{std::move(text), std::move(language)}};
    return utterance;
}

std::vector<std::uint32_t> marked_words(Synthesizer& engine, const Utterance& utterance) {
    std::vector<std::uint32_t> words;
    REQUIRE(engine.speak(utterance, [&](const PcmChunk& chunk) {
        for (const auto& mark : chunk.marks) words.push_back(mark.word);
        return true;
    }));
    return words;
}

/// Measures pitch: a female voice crosses zero more often than a male one.
std::size_t zero_crossings(const std::vector<Sample>& samples) {
    std::size_t count = 0;
    for (std::size_t i = 1; i < samples.size(); ++i) count += (samples[i - 1] < 0) != (samples[i] < 0) ? 1 : 0;
    return count;
}

/// In frames. Silence at both ends is not counted.
std::size_t longest_silence(const std::vector<Sample>& samples) {
    std::size_t longest = 0;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (std::abs(samples[i]) <= 164) continue;
        longest = std::max(longest, i - begin);
        begin = i;
    }
    return longest;
}

std::string repeated(const std::string& text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i) all += text;
    return all;
}

/// Speaks the text through planner and guard, as an article's text; returns how many words were planned.
std::size_t read_all(Synthesizer& engine, const std::string& text) {
    UtterancePlanner planner(tests::share(tests::make_document({{text}})), tests::plain_pronunciation(), {}, {});
    std::size_t words = 0;
    while (const auto utterance = planner.next()) {
        samples_of(engine, *utterance);
        words += utterance->words.size();
    }
    return words;
}

}  // namespace

TEST_CASE("Chinese is read by a voice that knows its signs, and a language that no voice can read has none") {
    const auto engine = make_espeak_synthesizer({});
    REQUIRE(engine);
    const auto& voices = (*engine)->catalog();
    for (const auto* chinese : {"zh", "zh-CN", "zh-Hans", "zh-TW", "cmn"}) {
        CAPTURE(chinese);
        REQUIRE(voices.find(chinese) != nullptr);
        CHECK(voices.find(chinese)->name == "sit/cmn-Latn-pinyin");
    }
    REQUIRE(voices.find("yue") != nullptr);
    CHECK(voices.find("yue")->name == "sit/yue");
    CHECK(voices.find("ja") == nullptr);
    for (const auto* others : {"en", "es", "fr", "de", "ar", "he", "hi", "ru", "ko", "th"}) CHECK(voices.find(others) != nullptr);
}

TEST_CASE("plain text that ends the engine's process does not pass the guard") {
    const auto engine = *make_espeak_synthesizer({});
    const auto text = GENERATE(as<std::string>{}, repeated("s'", 68), repeated("a.", 85), repeated("é . ", 57),
                               "\x01U\x01"
                               "450S \x01U",
                               repeated("\x01", 300), repeated("x", 5000), repeated("a. ", 200), repeated("'", 400), repeated("s' ", 200),
                               "<speak><break/>[[h@loU]] a<b && &amp;");
    read_all(*engine, text);
    CHECK(samples_of(*engine, sentence("Still here.")).size() > 2205);
}

TEST_CASE("a control character does not change how later text is spoken") {
    const auto engine = *make_espeak_synthesizer({});
    const auto before = samples_of(*engine, sentence("The same sentence."));
    read_all(*engine,
             "\x01"
             "450S fast \x01"
             "12P high");
    const auto after = samples_of(*engine, sentence("The same sentence."));
    CHECK(static_cast<double>(after.size()) == Approx(before.size()).epsilon(0.03));  // the engine itself varies by a few milliseconds
}

TEST_CASE("the sound begins within two milliseconds of the utterance") {
    const auto engine = *make_espeak_synthesizer({});
    const auto samples = samples_of(*engine, sentence("Part two."));
    const auto onset = std::ranges::find_if(samples, [](Sample s) { return std::abs(s) > 164; });
    CHECK(onset - samples.begin() <= 44);
}

TEST_CASE("a faster rate makes shorter sound and is clamped to what the marks can follow") {
    const auto engine = *make_espeak_synthesizer({});
    auto slow = sentence("A sentence of some words.");
    auto fast = slow;
    auto too_fast = slow;
    slow.prosody.rate_wpm = 100;
    fast.prosody.rate_wpm = 449;
    too_fast.prosody.rate_wpm = 2000;
    const auto fastest = samples_of(*engine, fast).size();
    CHECK(samples_of(*engine, slow).size() > 2 * fastest);
    CHECK(static_cast<double>(samples_of(*engine, too_fast).size()) == Approx(fastest).epsilon(0.03));
}

TEST_CASE("a part of a sentence ends without the sentence's pause") {
    const auto engine = *make_espeak_synthesizer({});
    auto part = sentence("a part of something long");
    const auto whole = samples_of(*engine, part).size();
    part.ends_sentence = false;
    CHECK(samples_of(*engine, part).size() + 4410 < whole);
}

TEST_CASE("a variant of a voice sounds different") {
    const auto engine = *make_espeak_synthesizer({});
    auto utterance = sentence("Volume seven.");
    const auto reading = samples_of(*engine, utterance);
    utterance.prosody.variant = "f3";
    const auto interface = samples_of(*engine, utterance);
    CHECK(zero_crossings(interface) > zero_crossings(reading) * 11 / 10);
}

TEST_CASE("words of two languages are marked in one utterance") {
    const auto engine = *make_espeak_synthesizer({});
    Utterance utterance{.kind = UtteranceKind::reading};
    utterance.runs = {{"The word ", "en"}, {"Schmerz ", "de"}, {"means pain.", "en"}};
    utterance.words = {{0, {0, 3}, {}}, {0, {4, 8}, {}}, {1, {0, 7}, {}}, {2, {0, 5}, {}}, {2, {6, 10}, {}}};
    std::vector<TimingMark> marks;
    REQUIRE(engine->speak(utterance, [&](const PcmChunk& chunk) {
        marks.insert(marks.end(), chunk.marks.begin(), chunk.marks.end());
        return true;
    }));
    REQUIRE(marks.size() == 5);
    for (std::uint32_t i = 0; i < 5; ++i) CHECK(marks[i].word == i);
    CHECK(std::ranges::is_sorted(marks, {}, &TimingMark::frame));
}

TEST_CASE("between two languages inside a sentence the silence is under 150 ms") {
    const auto engine = *make_espeak_synthesizer({});
    Utterance utterance{.kind = UtteranceKind::reading};
    utterance.runs = {
        {"We call it ", "en"}, {"Rückenschmerz,", "de"}, {" or also ", "en"}, {"боль в спине", "ru"}, {" and it hurts.", "en"}};
    const auto samples = samples_of(*engine, utterance);
    CHECK(longest_silence(samples) < 150 * sample_rate_hz / 1000);
}

TEST_CASE("a word with a pronunciation of its own is said by it and marked where it stands") {
    const auto engine = *make_espeak_synthesizer({});
    auto plain = sentence("Take (naproxen) now [ok].");
    plain.words = {{0, {0, 4}, {}}, {0, {6, 14}, {}}, {0, {16, 19}, {}}, {0, {21, 23}, {}}};
    auto pronounced = plain;
    pronounced.runs[0].pronounced = {{{6, 14}, "ˈpraʊdəlisəsˈpraʊdəlisəsˈpraʊdəlisəs"}};
    CHECK(samples_of(*engine, pronounced).size() > samples_of(*engine, plain).size() + sample_rate_hz / 2);
    CHECK(marked_words(*engine, pronounced) == std::vector<std::uint32_t>{0, 1, 2, 3});
}

TEST_CASE("a spelled word is said by the names of its letters with each of them marked") {
    const auto engine = *make_espeak_synthesizer({});
    const auto [text, language, letters] = GENERATE(table<std::string, std::string, std::vector<content::ByteRange>>({
        {"hello", "en", {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 5}}},
        {"año", "es", {{0, 1}, {1, 3}, {3, 4}}},
        {"боль", "ru", {{0, 2}, {2, 4}, {4, 6}, {6, 8}}},
        {"<&3", "en", {{0, 1}, {1, 2}, {2, 3}}},
    }));
    auto spelled = sentence(text, language);
    spelled.runs[0].spelled = true;
    for (const auto& letter : letters) spelled.words.push_back({0, letter, letter});
    CHECK(marked_words(*engine, spelled).size() == letters.size());
    CHECK(samples_of(*engine, spelled).size() > letters.size() * sample_rate_hz / 4);
    CHECK(samples_of(*engine, sentence("Still here.")).size() > 2205);
}

TEST_CASE("a language without a voice is spoken in the default one") {
    const auto engine = *make_espeak_synthesizer({});
    CHECK(samples_of(*engine, sentence("nuqneH", "tlh")).size() > 2205);
}

TEST_CASE("a default language without a voice is refused with what to do") {
    const auto engine = make_espeak_synthesizer({.default_language = "tlh"});
    REQUIRE_FALSE(engine);
    CHECK(engine.error().message == "no voice for \"tlh\"; set voice.language to one of `lectern voices`");
}
