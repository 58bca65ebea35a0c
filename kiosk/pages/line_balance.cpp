#include "kiosk/pages/line_balance.hpp"

#include <algorithm>

namespace lectern::kiosk {

namespace {

/// Measured by putting each word on a line of its own.
int widest_word(PangoLayout* layout) {
    int width = 0;
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD);
    pango_layout_set_width(layout, 1);
    pango_layout_get_pixel_size(layout, &width, nullptr);
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    return width;
}

int lines_at(PangoLayout* layout, int width) {
    pango_layout_set_width(layout, width * PANGO_SCALE);
    return pango_layout_get_line_count(layout);
}

}  // namespace

int balance(PangoLayout* layout, int width, int precision) {
    const int lines = lines_at(layout, width);
    if (lines < 2) return width;
    int enough = width;
    int too_narrow = std::max(width / (2 * lines), widest_word(layout));
    while (enough - too_narrow > precision) {
        const int tried = (too_narrow + enough) / 2;
        (lines_at(layout, tried) > lines ? too_narrow : enough) = tried;
    }
    pango_layout_set_width(layout, enough * PANGO_SCALE);
    return enough;
}

}  // namespace lectern::kiosk
