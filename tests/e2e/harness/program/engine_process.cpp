#include "tests/e2e/harness/program/engine_process.hpp"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <utility>
#include <vector>

namespace lectern::e2e {
namespace {

/// Each heard word as (sentence, word); words that were marked together are listed one by one.
std::vector<std::pair<int, int>> heard_words(TraceLog& trace, std::size_t from) {
    std::vector<std::pair<int, int>> words;
    for (const auto& heard : trace.all(from, "heard"))
        for (int i = 0; i < heard.number("words", 1); ++i) words.emplace_back(heard.number("sentence"), heard.number("word") + i);
    return words;
}

}  // namespace

std::string program_of(pid_t pid) {
    std::string name;
    std::getline(std::ifstream("/proc/" + std::to_string(pid) + "/comm"), name);
    return name;
}

std::optional<pid_t> engine_of(pid_t kiosk) {
    std::error_code ignored;
    for (const auto& thread : std::filesystem::directory_iterator("/proc/" + std::to_string(kiosk) + "/task", ignored)) {
        std::ifstream children(thread.path() / "children");
        for (pid_t child = 0; children >> child;)
            if (program_of(child) == "lectern-speech") return child;
    }
    return std::nullopt;
}

void no_word_is_left_out(TraceLog& trace, std::size_t from, std::size_t at_least) {
    const auto words = heard_words(trace, from);
    REQUIRE(words.size() > at_least);
    for (std::size_t i = 1; i < words.size(); ++i) {
        CAPTURE(i, words[i - 1], words[i]);
        const auto [sentence, word] = words[i - 1];
        const bool again = words[i] == words[i - 1];  // an interrupted word may be said twice
        const bool follows = again || words[i] == std::pair(sentence, word + 1) || words[i] == std::pair(sentence + 1, 0);
        CHECK(follows);
    }
}

}  // namespace lectern::e2e
