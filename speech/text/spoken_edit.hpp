// A replacement of written words by what is spoken for them.
#pragma once

#include <string>

#include "content/document/text_range.hpp"

namespace lectern::speech {

/// Says how the bytes `source` of a text are spoken. The edits of one text are sorted, their ranges are not empty and do not overlap. Each
/// covers as little as possible of one written word, or several words, which are then highlighted together.
struct SpokenEdit {
    content::ByteRange source;
    std::string spoken;  ///< replaces the written text; unused if `ipa` is set
    std::string ipa;     ///< pronunciation of the written text; empty: `spoken` is used

    friend bool operator==(const SpokenEdit&, const SpokenEdit&) = default;
};

}  // namespace lectern::speech
