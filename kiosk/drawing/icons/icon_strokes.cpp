#include "kiosk/drawing/icons/icon_strokes.hpp"

#include <numbers>

namespace lectern::kiosk::icons {

namespace {

void arc_path(cairo_t* cairo, At centre, double radius, double from_degrees, double to_degrees) {
    constexpr double degree = std::numbers::pi / 180;
    cairo_new_sub_path(cairo);
    cairo_arc(cairo, centre.x, centre.y, radius, from_degrees * degree, to_degrees * degree);
}

}  // namespace

void polyline(cairo_t* cairo, std::initializer_list<At> points) {
    cairo_new_sub_path(cairo);
    for (const At point : points) cairo_line_to(cairo, point.x, point.y);
}

void line(cairo_t* cairo, std::initializer_list<At> points) {
    polyline(cairo, points);
    cairo_stroke(cairo);
}

void shape(cairo_t* cairo, std::initializer_list<At> points) {
    polyline(cairo, points);
    cairo_close_path(cairo);
    cairo_stroke(cairo);
}

void solid(cairo_t* cairo, std::initializer_list<At> points) {
    polyline(cairo, points);
    cairo_close_path(cairo);
    cairo_fill_preserve(cairo);
    cairo_stroke(cairo);
}

void dot(cairo_t* cairo, At at) {
    line(cairo, {at, at});
}

void arc(cairo_t* cairo, At centre, double radius, double from_degrees, double to_degrees) {
    arc_path(cairo, centre, radius, from_degrees, to_degrees);
    cairo_stroke(cairo);
}

void circle(cairo_t* cairo, At centre, double radius) {
    arc(cairo, centre, radius, 0, 360);
}

void disc(cairo_t* cairo, At centre, double radius) {
    arc_path(cairo, centre, radius, 0, 360);
    cairo_fill(cairo);
}

}  // namespace lectern::kiosk::icons
