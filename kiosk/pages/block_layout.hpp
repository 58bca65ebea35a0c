// One block of a section (heading, paragraph, list item, …), or a part of a long one, broken into lines.
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

/// Main thread only. Horizontal places are pixels from the left of the text area, vertical ones from the top of a line; bytes are offsets
/// into the section's text.
class BlockLayout {
public:
    struct Line {
        PangoLayoutLine* line = nullptr;  // owned by text_
        content::ByteRange range;
        int left = 0;
        int right = 0;
    };

    /// `range`: the part of the block.
    BlockLayout(const Typography& typography, const content::Section& section, const content::Block& block, content::ByteRange range,
                const PageStyle& style);

    const std::vector<Line>& lines() const { return lines_; }
    int line_height() const { return line_height_; }
    bool right_to_left() const { return right_to_left_; }

    /// The part of a line that `range` takes, the line's top being at `y`. `range` overlaps the line.
    LinePart part(const Line& line, content::ByteRange range, int y) const;
    /// The byte of the line's character at, or nearest to, this x.
    std::uint32_t byte_at(const Line& line, int x) const;
    /// Draws a line (with the item's bullet or number on the block's first one) in the context's colour, its top being at `y`.
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
    int left_ = 0;   // of the text's layout
    int width_ = 0;  // at which its lines are broken
    int marker_x_ = 0;
    int line_height_ = 0;
    int baseline_ = 0;
    int letters_top_ = 0;
    int letters_height_ = 0;
    int text_step_ = default_text_step;
};

}  // namespace lectern::kiosk
