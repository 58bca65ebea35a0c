// From a lexicon as it is written to one that the voices can speak.
#pragma once

#include <expected>

#include "content/document/lexicon.hpp"
#include "content/source/load_error.hpp"
#include "speech/pronunciation/pronunciation_lexicon.hpp"

namespace lectern::speech {

/// Any thread. The first phonemes that no voice can speak are the error, with their line; its `file` is empty.
std::expected<PronunciationLexicon, content::LoadError> spoken_lexicon(const content::Lexicon& lexicon);

}  // namespace lectern::speech
