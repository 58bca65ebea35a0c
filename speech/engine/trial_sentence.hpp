// What tells whether a voice can be heard at all.
#pragma once

#include "speech/text/utterance.hpp"

namespace lectern::speech {

/// Said in the default language, not in that of an article: the Hebrew voice says nothing at figures.
inline Utterance trial_sentence() {
    return {.runs = {{.text = "1 2 3", .language = {}}}};
}

}  // namespace lectern::speech
