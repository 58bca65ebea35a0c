// Written words that are spoken differently from how they are written.
#pragma once

#include <string>

#include "content/document/text_range.hpp"

namespace lectern::speech {

/// These bytes of a text are spoken so. Edits of one text are sorted, never empty and never overlap; each covers as little of one written
/// word as it can, or several words that are then marked together.
struct SpokenEdit {
    content::ByteRange source;
    std::string spoken;  ///< instead of what is written; empty: as written
    std::string ipa;     ///< how the written text is pronounced; empty: by the engine's rules

    friend bool operator==(const SpokenEdit&, const SpokenEdit&) = default;
};

}  // namespace lectern::speech
