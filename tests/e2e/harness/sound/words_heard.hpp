// Which words of the article were heard, in which order, and which of them twice.
#pragma once

#include <string>
#include <vector>

#include "tests/e2e/harness/program/trace_log.hpp"

namespace lectern::e2e {

/// Words that were marked together, by their place in the article.
struct HeardWords {
    int section = 0;
    int sentence = 0;
    int word = 0;  ///< the first one
    int words = 1;
    std::string text;

    friend bool operator==(const HeardWords&, const HeardWords&) = default;
};

HeardWords words_of(const TraceEvent& heard);

/// What was heard from the mark on, as one text with single spaces. A word that was interrupted and said again is there once; one that was
/// not said again has "(cut short)" behind it; whatever else is heard twice is there twice.
std::string words_heard(TraceLog& trace, std::size_t from);
/// Only those of one sentence.
std::string words_heard(TraceLog& trace, std::size_t from, int section, int sentence);

}  // namespace lectern::e2e
