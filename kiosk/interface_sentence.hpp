// A sentence of the interface as it is spoken.
#pragma once

#include <string>

#include "speech/utterance.hpp"

namespace lectern::kiosk {

/// In the interface's language; words in letters that it is not written in, those of an article's title say, in a language that is.
/// Main thread.
speech::Utterance interface_sentence(std::string text, speech::Prosody prosody);

}  // namespace lectern::kiosk
