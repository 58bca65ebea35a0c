// What is read aloud, utterance by utterance. Provided by the narrator's user; main thread.
#pragma once

#include <optional>

#include "content/document/text_range.hpp"
#include "speech/text/utterance.hpp"

namespace lectern::speech {

class Script {
public:
    virtual ~Script() = default;

    /// Returns the utterance at the cursor and moves the cursor behind it; std::nullopt at the end.
    virtual std::optional<Utterance> next() = 0;
    /// Moves the cursor to a place.
    virtual void go_to(content::TextPosition position) = 0;
};

}  // namespace lectern::speech
