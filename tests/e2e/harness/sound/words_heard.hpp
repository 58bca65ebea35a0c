// Which words of the article were heard, in which order, and which were heard twice.
#pragma once

#include <string>
#include <vector>

#include "tests/e2e/harness/program/trace_log.hpp"

namespace lectern::e2e {

/// Words that were marked together, and their place in the article.
struct HeardWords {
    int section = 0;
    int sentence = 0;
    int word = 0;  ///< index of the first of them
    int words = 1;
    std::string text;

    friend bool operator==(const HeardWords&, const HeardWords&) = default;
};

HeardWords words_of(const TraceEvent& heard);

/// What was heard from the index `from` on, as one text with single spaces. An interrupted word that was said again appears once; one that
/// was not said again is followed by "(cut short)". Any other word that was heard twice appears twice.
std::string words_heard(TraceLog& trace, std::size_t from);
/// Only the words of one sentence.
std::string words_heard(TraceLog& trace, std::size_t from, int section, int sentence);

}  // namespace lectern::e2e
