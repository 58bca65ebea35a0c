// A sentence of the interface as it is spoken.
#pragma once

#include <string_view>

#include "speech/text/utterance.hpp"

namespace lectern::kiosk {

/// In the interface's language; words in letters that it is not written in, those of an article's title say, in a language that is.
/// Whatever stands in it is made safe here, as in TextLines what is shown. Main thread.
speech::Utterance interface_sentence(std::string_view text, speech::Prosody prosody);

}  // namespace lectern::kiosk
