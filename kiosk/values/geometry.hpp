// Points, sizes and rectangles in whole screen pixels; the origin is the top left corner.
#pragma once

#include <compare>

namespace lectern::kiosk {

struct Size {
    int width = 0;
    int height = 0;
    friend constexpr bool operator==(const Size&, const Size&) = default;
};

struct Point {
    int x = 0;
    int y = 0;
    friend constexpr bool operator==(const Point&, const Point&) = default;
};

/// Half-open: right() and bottom() are the first pixels outside.
struct Rect {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;

    constexpr int right() const { return x + width; }
    constexpr int bottom() const { return y + height; }
    constexpr bool empty() const { return width <= 0 || height <= 0; }
    constexpr bool contains(Point p) const { return x <= p.x && p.x < right() && y <= p.y && p.y < bottom(); }
    friend constexpr bool operator==(const Rect&, const Rect&) = default;
};

}  // namespace lectern::kiosk
