// What is read aloud, utterance by utterance. Owned by the narrator's user; main thread.
#pragma once

#include <optional>

#include "content/document/text_range.hpp"
#include "speech/text/utterance.hpp"

namespace lectern::speech {

class Script {
public:
    virtual ~Script() = default;

    /// The utterance at the cursor, which moves behind it; nothing at the end.
    virtual std::optional<Utterance> next() = 0;
    /// Puts the cursor on a place.
    virtual void go_to(content::TextPosition position) = 0;
};

}  // namespace lectern::speech
