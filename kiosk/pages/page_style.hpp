// How a section is laid out on pages, and where a range of text is on a line.
#pragma once

#include <string>

#include "kiosk/pages/typography.hpp"
#include "kiosk/values/geometry.hpp"

namespace lectern::kiosk {

struct PageStyle {
    Size area;  ///< the frame's content rectangle
    int text_step = default_text_step;
    std::string language = "en";  ///< BCP 47, the article's language
    friend bool operator==(const PageStyle&, const PageStyle&) = default;
};

/// The part of a line that a range of text covers, relative to the text area.
struct LinePart {
    Rect text;                   ///< as wide as the text; as high as its letters with accents and descenders
    Rect line;                   ///< as wide as the text area, as high as the line
    bool right_to_left = false;  ///< the line's start edge is on the right
    friend bool operator==(const LinePart&, const LinePart&) = default;
};

}  // namespace lectern::kiosk
