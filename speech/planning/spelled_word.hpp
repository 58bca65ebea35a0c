// Spells a word of an article letter by letter.
#pragma once

#include "content/document/document.hpp"
#include "speech/text/utterance.hpp"

namespace lectern::speech {

/// Each letter, sign or digit in the bytes `word` of the section is a word of the utterance. It is spoken by its name in the language of
/// its place.
Utterance spelled_word(const content::Document& document, UtterancePlace place, content::ByteRange word, Prosody prosody);

}  // namespace lectern::speech
