// Replaces pango_cairo_show_layout_line, records the line and calls Pango's own function.
#include "tests/kiosk/looks/drawn_text.hpp"

#include <cmath>
#include <dlfcn.h>
#include <pango/pangocairo.h>

namespace lectern::kiosk::testing {

namespace {

DrawnText* listener = nullptr;

/// Converts user coordinates to surface coordinates.
Rect on_surface(cairo_t* cairo, double left, double top, double right, double bottom) {
    cairo_user_to_device(cairo, &left, &top);
    cairo_user_to_device(cairo, &right, &bottom);
    const int x = static_cast<int>(std::floor(left));
    const int y = static_cast<int>(std::floor(top));
    return {x, y, static_cast<int>(std::ceil(right)) - x, static_cast<int>(std::ceil(bottom)) - y};
}

Rect ink_of(cairo_t* cairo, PangoLayoutLine* line) {
    PangoRectangle ink;
    pango_layout_line_get_extents(line, &ink, nullptr);
    double x = 0;
    double y = 0;
    cairo_get_current_point(cairo, &x, &y);
    constexpr double unit = PANGO_SCALE;
    return on_surface(cairo, x + ink.x / unit, y + ink.y / unit, x + (ink.x + ink.width) / unit, y + (ink.y + ink.height) / unit);
}

Rect clip_of(cairo_t* cairo) {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    cairo_clip_extents(cairo, &left, &top, &right, &bottom);
    return on_surface(cairo, left, top, right, bottom);
}

DrawnLine drawn(cairo_t* cairo, PangoLayoutLine* line) {
    const char* text = pango_layout_get_text(line->layout) + line->start_index;
    return {
        .text = {text, static_cast<std::size_t>(line->length)},
        .ink = ink_of(cairo, line),
        .font_size = static_cast<double>(pango_font_description_get_size(pango_layout_get_font_description(line->layout))) / PANGO_SCALE,
        .clip = clip_of(cairo),
        .shortened = pango_layout_is_ellipsized(line->layout) != FALSE};
}

}  // namespace

DrawnText::DrawnText() {
    listener = this;
}

DrawnText::~DrawnText() {
    listener = nullptr;
}

}  // namespace lectern::kiosk::testing

extern "C" void pango_cairo_show_layout_line(cairo_t* cairo, PangoLayoutLine* line) {
    using namespace lectern::kiosk::testing;
    static const auto show = reinterpret_cast<void (*)(cairo_t*, PangoLayoutLine*)>(dlsym(RTLD_NEXT, "pango_cairo_show_layout_line"));
    if (listener != nullptr) listener->add(drawn(cairo, line));
    show(cairo, line);
}
