// The canvas of the painter's parts: shapes and short texts, all in the same style.
#pragma once

#include <cairo.h>
#include <string_view>

#include "kiosk/pages/frame_layout.hpp"
#include "kiosk/pages/pango_ptr.hpp"
#include "kiosk/pages/typography.hpp"
#include "kiosk/values/geometry.hpp"
#include "kiosk/values/theme.hpp"
#include "kiosk/values/view.hpp"

namespace lectern::kiosk {

enum class Align : std::uint8_t { start, middle, end };

/// A short text of the interface, broken into lines of at most `width`. It is sanitized here, whatever its source (settings, file names,
/// catalogues, devices), and cut if it is longer than any screen. Words are broken only if they are longer than a line.
class TextLines {
public:
    struct Style {
        TextRole role = TextRole::small;
        int step = default_text_step;
        double line_height_em = 1.3;
        std::string_view language = {};
        bool bold = false;  ///< headings are always bold
    };

    TextLines(const Typography& typography, std::string_view text, int width, const Style& style);

    /// One line, with an ellipsis if the text is too long.
    static TextLines shortened(const Typography& typography, std::string_view text, int width, const Style& style);

    /// Sets the letters a little closer together if that saves a line.
    static TextLines tightened(const Typography& typography, std::string_view text, int width, const Style& style);

    /// Keeps the number of lines, but makes them about equally long. Lays the text out about a dozen times.
    void balance(const Typography& typography);

    bool empty() const { return lines_ == 0; }
    int lines() const { return lines_; }
    int line_height() const { return line_height_; }
    int height() const { return lines_ * line_height_; }
    int width() const { return width_; }  ///< of the longest line
    /// True if a word is longer than a line.
    bool breaks_a_word() const;

    /// Draws from the top of `box` in the context's colour.
    void draw(cairo_t* cairo, Rect box, Align align, bool mirrored) const;

private:
    TextLines(const Typography& typography, std::string_view text, const Style& style);
    void set_width(int width);
    /// Applies the attribute to the whole text and takes ownership of it.
    void add(PangoAttribute* attribute);
    void measure();

    PangoLayoutPtr layout_;
    int lines_ = 0;
    int line_height_ = 0;
    int baseline_ = 0;
    int width_ = 0;
};

/// The drawing context of one paint() call. Borrows everything.
struct Canvas {
    cairo_t* cairo;
    const Typography& typography;
    const Theme& theme;
    const FrameLayout& frame;
    std::string_view language;

    void set(Colour colour) const;
    void fill(Rect rect, Colour colour) const;
    void fill_rounded(Rect rect, Colour colour) const;
    /// Draws inside the rectangle; `stroke` is the line's width in pixels.
    void outline(Rect rect, int stroke, Colour colour) const;
    /// The outline of the focused element: thick, around the rectangle, with a gap. Reaches focus_reach() beyond it.
    void focus_ring(Rect rect) const;
    /// Fills the part of `filled` that lies inside the rounded rectangle.
    void fill_inside(Rect rounded, Rect filled, Colour colour) const;
    void icon(Icon icon, Rect box, Colour colour) const;
    /// The icon on a filled disc, as large as fits, in the middle of `box`.
    void medallion(Icon icon, Rect box) const;
    void text(const TextLines& text, Rect box, Align align, Colour colour) const;
    TextLines small_text(std::string_view text, int width) const;
    /// A multiple of the small text's font size, in pixels.
    int small_em(double em) const;
};

inline int focus_reach(const Typography& typography) {
    return 3 * typography.stroke();
}

constexpr Rect grown(Rect rect, int by) {
    return {rect.x - by, rect.y - by, rect.width + 2 * by, rect.height + 2 * by};
}
constexpr bool overlap(Rect one, Rect other) {
    return one.x < other.right() && other.x < one.right() && one.y < other.bottom() && other.y < one.bottom();
}
Rect united(Rect one, Rect other);
Rect intersected(Rect one, Rect other);
/// A box of this size in the middle of `rect`.
constexpr Rect centred(Size size, Rect rect) {
    return {rect.x + (rect.width - size.width) / 2, rect.y + (rect.height - size.height) / 2, size.width, size.height};
}

}  // namespace lectern::kiosk
