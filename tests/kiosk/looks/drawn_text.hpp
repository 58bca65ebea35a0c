// Records the text that is really drawn: every line that Pango shows on a surface, with its place.
#pragma once

#include <string>
#include <vector>

#include "kiosk/values/geometry.hpp"
#include "kiosk/values/theme.hpp"

namespace lectern::kiosk::testing {

struct DrawnLine {
    std::string text;
    Rect ink;                ///< in pixels of the surface
    double font_size = 0;    ///< the em, in pixels
    Rect clip;               ///< the area to which the drawing was limited
    bool shortened = false;  ///< ends in an ellipsis
};

/// Records during its lifetime. Only one object at a time.
class DrawnText {
public:
    DrawnText();
    ~DrawnText();
    DrawnText(const DrawnText&) = delete;
    DrawnText& operator=(const DrawnText&) = delete;

    const std::vector<DrawnLine>& lines() const { return lines_; }
    void add(DrawnLine line) { lines_.push_back(std::move(line)); }

private:
    std::vector<DrawnLine> lines_;
};

}  // namespace lectern::kiosk::testing
