// The strokes that all icons are drawn with: lines two units wide with round ends, on a grid of 24 by 24 units.
#pragma once

#include <cairo.h>
#include <initializer_list>

namespace lectern::kiosk::icons {

constexpr double grid = 24;
constexpr double line_width = 2;

struct At {
    double x;
    double y;
};

/// Adds the path without drawing it.
void polyline(cairo_t* cairo, std::initializer_list<At> points);
void line(cairo_t* cairo, std::initializer_list<At> points);
/// A closed line.
void shape(cairo_t* cairo, std::initializer_list<At> points);
/// Filled and stroked, so that its corners are as round as the ends of lines.
void solid(cairo_t* cairo, std::initializer_list<At> points);
void dot(cairo_t* cairo, At at);
/// Clockwise; 0° is at the right.
void arc(cairo_t* cairo, At centre, double radius, double from_degrees, double to_degrees);
void circle(cairo_t* cairo, At centre, double radius);
void disc(cairo_t* cairo, At centre, double radius);

}  // namespace lectern::kiosk::icons
