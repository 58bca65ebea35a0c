// A sentence that tests whether a voice can be heard at all.
#pragma once

#include "speech/text/utterance.hpp"

namespace lectern::speech {

/// In the default language, not in that of an article, because the Hebrew voice is silent on digits.
inline Utterance trial_sentence() {
    return {.runs = {{.text = "1 2 3", .language = {}}}};
}

}  // namespace lectern::speech
