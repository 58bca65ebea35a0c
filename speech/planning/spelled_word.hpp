// A word of an article said letter by letter.
#pragma once

#include "content/document/document.hpp"
#include "speech/text/utterance.hpp"

namespace lectern::speech {

/// Each letter, sign or digit between these bytes of the section is a word of the utterance, in the letter names of the language that
/// stands there.
Utterance spelled_word(const content::Document& document, UtterancePlace place, content::ByteRange word, Prosody prosody);

}  // namespace lectern::speech
