#include "speech/planning/utterance_planner.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "tests/support/documents.hpp"
#include "tests/support/pronunciations.hpp"

using namespace lectern;
using namespace std::chrono_literals;

namespace {

speech::UtterancePlanner planner_for(const std::vector<std::vector<std::string>>& sections, speech::Prosody prosody = {}) {
    return {tests::share(tests::make_document(sections)),
            tests::plain_pronunciation(),
            {.sentence = 100ms, .item = 200ms, .paragraph = 400ms, .section = 1000ms},
            prosody};
}

std::vector<std::string> all_texts(speech::UtterancePlanner& planner) {
    std::vector<std::string> texts;
    while (const auto utterance = planner.next()) texts.push_back(utterance->text());
    return texts;
}

std::string words(int count, const std::string& word = "word") {
    std::string text;
    for (int i = 0; i < count; ++i) text += (i == 0 ? "" : " ") + word;
    return text;
}

}  // namespace

TEST_CASE("each sentence of each section is an utterance in reading order") {
    auto planner = planner_for({{"Title", "One two."}, {"Heading", "Three."}});
    CHECK(all_texts(planner) == std::vector<std::string>{"Title", "One two.", "Heading", "Three."});
}

TEST_CASE("a spoken word knows the written one") {
    auto planner = planner_for({{"Title", "One two."}});
    planner.next();
    const auto utterance = *planner.next();
    REQUIRE(utterance.words.size() == 2);
    CHECK(utterance.words[1] == speech::SpokenWord{0, {4, 7}, {10, 13}});
    CHECK(utterance.place == speech::UtterancePlace{0, 1, 0, 6, 6});
}

TEST_CASE("pauses are longer behind a paragraph and longest behind a section") {
    auto planner = planner_for({{"Title", "One."}, {"Heading", "Two."}});
    CHECK(planner.next()->pause_after == 400ms);
    CHECK(planner.next()->pause_after == 1000ms);
    CHECK(planner.next()->pause_after == 400ms);
    CHECK(planner.next()->pause_after == 0ms);
}

TEST_CASE("pauses shrink as the rate grows") {
    auto planner = planner_for({{"Title", "One."}, {"Heading", "Two."}}, {.rate_wpm = 320});
    CHECK(planner.next()->pause_after == 200ms);
}

TEST_CASE("going to a word in the middle speaks the rest of its sentence") {
    auto planner = planner_for({{"Title", "One two three."}});
    planner.go_to({0, 11});
    const auto utterance = *planner.next();
    CHECK(utterance.text() == "two three.");
    CHECK(utterance.place == speech::UtterancePlace{0, 1, 1, 10, 6});
}

TEST_CASE("going behind the last word of a section goes to the next one") {
    auto planner = planner_for({{"Title", "One."}, {"Heading"}});
    planner.go_to({0, 10});
    CHECK(planner.position() == content::TextPosition{1, 0});
    CHECK(planner.next()->text() == "Heading");
    CHECK_FALSE(planner.next());
    CHECK(planner.position() == content::TextPosition{2, 0});
}

TEST_CASE("a long sentence is cut behind a clause and only its last part ends in a pause") {
    auto planner = planner_for({{words(30) + ", " + words(20) + "."}});
    const auto first = *planner.next();
    CHECK(first.text() == words(30) + ", ");
    CHECK_FALSE(first.ends_sentence);
    CHECK(first.words.size() == 30);
    const auto second = *planner.next();
    CHECK(second.text() == words(20) + ".");
    CHECK(second.ends_sentence);
    CHECK(second.place.first_word == 30);
    CHECK(second.place.sentence == 0);
}

TEST_CASE("a long sentence without clauses is cut at a space") {
    auto planner = planner_for({{words(100)}});
    std::size_t spoken = 0;
    while (const auto utterance = planner.next()) {
        CHECK(utterance->text().size() <= 200);
        CHECK(utterance->place.first_word == spoken);
        spoken += utterance->words.size();
    }
    CHECK(spoken == 100);
}

TEST_CASE("a word longer than the engine may be given is spoken in parts that all mark it") {
    auto planner = planner_for({{std::string(500, 'x') + " end"}});
    std::size_t parts = 0;
    for (; const auto utterance = planner.next(); ++parts) CHECK(utterance->place.first_word == 0);
    CHECK(parts == 3);
}

TEST_CASE("a word of any length, and signs of any length, are planned a piece at a time") {
    const auto text = GENERATE(std::string(100'000, 'x') + " end", "word" + std::string(100'000, '_') + " end.",
                               std::string(20'000, 'x') + " " + std::string(20'000, 'x') + " end");
    auto planner = planner_for({{text}});
    std::string written;
    while (const auto utterance = planner.next()) {
        CHECK(utterance->written.size() <= 1000);
        written += utterance->written;
    }
    CHECK(written == text);
}

TEST_CASE("the number of a numbered item is spoken with its first word") {
    auto document = tests::make_document({{"Title", "Drink water."}});
    document.sections[0].blocks[1].kind = content::BlockKind::list_item;
    document.sections[0].blocks[1].ordinal = 3;
    speech::UtterancePlanner planner(tests::share(std::move(document)), tests::plain_pronunciation(), {}, {});
    planner.next();
    const auto utterance = *planner.next();
    CHECK(utterance.text() == "3: Drink water.");
    CHECK(utterance.words.front().spoken == content::ByteRange{0, 8});
}

namespace {

content::Document list_of(const std::vector<std::string>& items) {
    auto document = tests::make_document({items});
    auto& section = document.sections[0];
    for (std::size_t i = 1; i + 1 < section.blocks.size(); ++i) section.blocks[i].kind = content::BlockKind::list_item;
    return document;
}

/// All planned words in the order in which they are read; a word that is planned twice is listed twice.
std::vector<content::TextPosition> planned_words(speech::UtterancePlanner& planner) {
    std::vector<content::TextPosition> words;
    while (const auto utterance = planner.next()) {
        for (const auto& word : utterance->words) words.push_back({utterance->place.section, word.written.begin});
    }
    return words;
}

}  // namespace

TEST_CASE("the items of a list keep the voice up until the last and follow each other sooner than paragraphs") {
    speech::UtterancePlanner planner(tests::share(list_of({"Try these", "walking", "a warm bath.", "rest", "Then sleep."})),
                                     tests::plain_pronunciation(), {.sentence = 100ms, .item = 200ms, .paragraph = 400ms}, {});
    CHECK(planner.next()->text() == "Try these");
    auto item = planner.next();
    CHECK(item->text() == "walking,");
    CHECK(item->pause_after == 200ms);
    item = planner.next();
    CHECK(item->text() == "a warm bath.");
    CHECK(item->pause_after == 200ms);
    item = planner.next();
    CHECK(item->text() == "rest");
    CHECK(item->pause_after == 400ms);
}

TEST_CASE("a language inside a sentence is a run of its own and every word is in its run") {
    auto document = tests::make_document({{"Title", "They say dolor, often."}});
    document.sections[0].spans.push_back({content::SpanKind::language, {15, 20}, "es"});
    speech::UtterancePlanner planner(tests::share(document), tests::plain_pronunciation(), {}, {});
    planner.next();
    const auto utterance = *planner.next();
    REQUIRE(utterance.runs.size() == 3);
    CHECK(utterance.runs[0].text == "They say ");
    CHECK(utterance.runs[1].text == "dolor, ");
    CHECK(utterance.runs[1].language == "es");
    CHECK(utterance.runs[2].text == "often.");
    CHECK(utterance.runs[2].language == "en");
    REQUIRE(utterance.words.size() == 4);
    CHECK(utterance.words[1] == speech::SpokenWord{0, {5, 8}, {11, 14}});
    CHECK(utterance.words[2] == speech::SpokenWord{1, {0, 5}, {15, 20}});
    CHECK(utterance.words[3] == speech::SpokenWord{2, {0, 5}, {22, 27}});
    CHECK(utterance.written == "They say dolor, often.");
}

TEST_CASE("a word that grows when it is spoken is still the word that is written") {
    auto planner = planner_for({{"Title", "Take 2.5 mg twice."}});
    planner.next();
    const auto utterance = *planner.next();
    CHECK(utterance.text() == "Take 2.5 milligrams twice.");
    REQUIRE(utterance.words.size() == 4);
    CHECK(utterance.words[2] == speech::SpokenWord{0, {9, 19}, {15, 17}});
    CHECK(utterance.words[3] == speech::SpokenWord{0, {20, 25}, {18, 23}});
}

TEST_CASE("reading that goes on at a unit still knows its number") {
    auto planner = planner_for({{"Title", "Take 1 mg twice."}});
    planner.go_to({0, 13});
    CHECK(planner.next()->text() == "milligram twice.");
}

TEST_CASE("a sentence of two thousand words is planned piece by piece and every word of it once") {
    auto planner = planner_for({{"Title", words(2000)}});
    planner.next();
    const auto first = *planner.next();
    CHECK(first.text().size() <= 200);
    CHECK_FALSE(first.ends_sentence);
    planner.go_to({0, 6});
    const auto all = planned_words(planner);
    REQUIRE(all.size() == 2000);
    for (std::uint32_t i = 0; i < 2000; ++i) CHECK(all[i].byte == 6 + i * 5);
}

TEST_CASE("an entry that spans words and is longer than a piece moves reading on") {
    auto lexicon = std::make_shared<speech::PronunciationLexicon>();
    lexicon->add({.grapheme = "one two", .language = "en", .spoken = words(100), .ipa = ""});
    speech::UtterancePlanner planner(tests::share(tests::make_document({{"Title", "one two three."}})),
                                     std::make_shared<const speech::Pronunciation>(lexicon, nullptr), {}, {});
    planner.next();
    std::size_t pieces = 0;
    while (pieces < 100 && planner.next()) ++pieces;
    CHECK(pieces < 10);
}

TEST_CASE("no cut parts a written word from what is said for it, wherever in the sentence it stands") {
    for (int before = 30; before < 48; ++before) {
        auto planner = planner_for({{"Title", words(before) + " your blood pressure of 120/80 and 5 mg/kg/day are fine " + words(20)}});
        planner.go_to({0, 6});
        const auto all = planned_words(planner);
        CHECK(all.size() == static_cast<std::size_t>(before) + 30);
        CHECK(std::ranges::adjacent_find(all) == all.end());
    }
}

TEST_CASE("text without spaces is cut between its words") {
    std::string thai;
    for (int i = 0; i < 120; ++i) thai += "ปวด";
    auto document = tests::make_document({{"Title", thai}});
    document.sections[0].words = {{0, 5}};
    for (std::uint32_t i = 0; i < 120; ++i) document.sections[0].words.push_back({6 + i * 9, 15 + i * 9});
    document.sections[0].sentences[1].word_count = 120;
    speech::UtterancePlanner planner(tests::share(document), tests::plain_pronunciation(), {}, {});
    planner.next();
    CHECK(planned_words(planner).size() == 120);
}

TEST_CASE("a word that goes on in the next utterance begins there where its rest does") {
    auto planner = planner_for({{"Title", std::string(500, 'x') + " end"}});
    planner.next();
    std::uint32_t last = 0;
    while (const auto utterance = planner.next()) {
        CHECK(utterance->place.byte > last);
        last = utterance->place.byte;
    }
}

TEST_CASE("an item whose last word is as long as the engine takes gets no comma behind it") {
    for (const auto size : {39U, 40U}) {
        auto document = tests::make_document({{"Items", std::string(size, 'x'), "two"}});
        for (auto& block : document.sections[0].blocks) block.kind = content::BlockKind::list_item;
        speech::UtterancePlanner planner(tests::share(std::move(document)), tests::plain_pronunciation(), {}, {});
        planner.next();
        CHECK(planner.next()->text() == std::string(size, 'x') + (size == 39 ? "," : ""));
    }
}
