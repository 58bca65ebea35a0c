// One block of a section (heading, paragraph, list item, …), or a part of a long block, broken into lines.
#pragma once

#include <cairo.h>
#include <cstdint>
#include <vector>

#include "content/document/document.hpp"
#include "kiosk/pages/page_style.hpp"
#include "kiosk/pages/pango_ptr.hpp"
#include "kiosk/pages/typography.hpp"
#include "kiosk/values/geometry.hpp"

namespace lectern::kiosk {

/// Main thread only. Horizontal positions are in pixels from the left of the text area, vertical ones from the top of a line. Bytes are
/// offsets into the section's text.
class BlockLayout {
public:
    struct Line {
        PangoLayoutLine* line = nullptr;  // owned by text_
        content::ByteRange range;
        int left = 0;
        int right = 0;
    };

    /// `range` is the part of the block to lay out.
    BlockLayout(const Typography& typography, const content::Section& section, const content::Block& block, content::ByteRange range,
                const PageStyle& style);

    const std::vector<Line>& lines() const { return lines_; }
    int line_height() const { return line_height_; }
    bool right_to_left() const { return right_to_left_; }

    /// The part of a line that `range` covers, for a line whose top is at `y`. `range` must overlap the line.
    LinePart part(const Line& line, content::ByteRange range, int y) const;
    /// The byte of the line's character at this x, or nearest to it.
    std::uint32_t byte_at(const Line& line, int x) const;
    /// Draws a line whose top is at `y`, in the context's colour; a list item's first line is drawn with its bullet or number.
    void draw(cairo_t* cairo, const Line& line, int y) const;

private:
    void set_attributes(const content::Section& section, content::ByteRange range, const PageStyle& style);
    void place(const Typography& typography, const content::Block& block, const PageStyle& style);
    void make_marker(const Typography& typography, const content::Block& block, const PageStyle& style, int indent);
    void break_into_lines(int width, int least_width);
    int longest_line_in_letters() const;
    void collect_lines();
    void choose_line_height(const Typography& typography, TextRole role);

    PangoLayoutPtr text_;
    PangoLayoutPtr marker_;
    std::vector<Line> lines_;
    std::uint32_t begin_ = 0;
    bool right_to_left_ = false;
    int area_width_ = 0;
    int area_height_ = 0;
    int left_ = 0;   // of the text
    int width_ = 0;  // at which the lines are broken
    int marker_x_ = 0;
    int line_height_ = 0;
    int baseline_ = 0;
    int letters_top_ = 0;
    int letters_height_ = 0;
    int text_step_ = default_text_step;
};

}  // namespace lectern::kiosk
