// One press reads the whole article: every word is marked, in order, and at the end there are choices.
#include <catch2/catch.hpp>
#include <sstream>

#include "tests/e2e/harness/program/articles.hpp"
#include "tests/e2e/harness/program/kiosk_room.hpp"

namespace lectern::e2e {
namespace {

/// The words of the article as the trace's `heard` events give them, without punctuation and markup.
std::vector<std::string> words_of(const std::string& article) {
    std::istringstream in(article);
    std::vector<std::string> words;
    for (std::string word; in >> word;) {
        std::erase_if(word, [](char c) { return c == '#' || c == '.' || c == ','; });
        if (!word.empty()) words.push_back(word);
    }
    return words;
}

}  // namespace

TEST_CASE("one press reads the article to its end, marking every word in order, and offers what comes next", "[alone]") {
    KioskRoom room(
        {.articles = {articles::three_sections}, .arguments = {"--set", "voice.rate_wpm=449", "--set", "voice.section_pause_ms=300"}});
    REQUIRE(room.begin());
    const auto end = room.says(0, "That was the end", 90s);
    REQUIRE(end);
    CHECK(room.says(end->index, "again"));

    std::vector<std::string> marked;
    for (const TraceEvent& heard : room.trace().all(0, "heard")) {
        std::istringstream in(heard.text("text"));
        for (std::string word; in >> word;) marked.push_back(words_of(word).empty() ? word : words_of(word).front());
    }
    CHECK(marked == words_of(articles::three_sections));
    CHECK(room.trace().all(0, "action").size() == 1);
    CHECK(room.trace().malformed_lines() == 0);
    for (const TraceEvent& audio : room.trace().all(0, "audio")) CHECK(audio.number("starved", 0) == 0);
}

TEST_CASE("at the end nothing starts by itself, and Again reads the article once more") {
    KioskRoom room({.articles = {articles::very_short}, .arguments = {"--set", "voice.rate_wpm=449"}});
    REQUIRE(room.begin());
    const auto end = room.says(0, "That was the end", 60s);
    REQUIRE(end);
    REQUIRE(room.says(end->index, "again"));
    std::this_thread::sleep_for(1500ms);
    CHECK_FALSE(room.trace().find(end->index, "heard"));
    std::size_t mark = room.trace().mark();
    room.input().press(Key::pad_8);  // back to the first choice, whichever one the voice is naming
    room.input().press(Key::pad_8);
    REQUIRE(room.says(mark, "again"));
    mark = room.trace().mark();
    room.input().press(Key::pad_5);
    CHECK(room.heard(mark, "Apples"));
}

}  // namespace lectern::e2e
