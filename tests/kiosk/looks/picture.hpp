// A picture in memory, which tests paint and compare.
#pragma once

#include <cairo.h>
#include <cstring>
#include <vector>

#include "kiosk/pages/pango_ptr.hpp"
#include "kiosk/values/geometry.hpp"
#include "kiosk/values/theme.hpp"

namespace lectern::kiosk {

constexpr bool operator<(Colour one, Colour other) {
    return (one.red << 16 | one.green << 8 | one.blue) < (other.red << 16 | other.green << 8 | other.blue);
}

namespace testing {

class Picture {
public:
    explicit Picture(Size size) : size_{size}, surface_{cairo_image_surface_create(CAIRO_FORMAT_RGB24, size.width, size.height)} {}

    cairo_surface_t* surface() const { return surface_.get(); }

    Colour at(Point point) const {
        const unsigned char* pixel = data() + point.y * stride() + 4 * point.x;
        return {pixel[2], pixel[1], pixel[0]};
    }

    std::vector<Colour> pixels_in(Rect rect) const {
        std::vector<Colour> pixels;
        for (int y = rect.y; y < rect.bottom(); ++y) {
            for (int x = rect.x; x < rect.right(); ++x) pixels.push_back(at({x, y}));
        }
        return pixels;
    }

    Picture copy() const {
        Picture made{size_};
        std::memcpy(made.data(), data(), static_cast<std::size_t>(stride()) * static_cast<std::size_t>(size_.height));
        cairo_surface_mark_dirty(made.surface());
        return made;
    }

    struct Differences {
        std::vector<Point> points;
        int outside = 0;  ///< number of different pixels outside the given rectangles

        int in(Rect rect) const {
            int count = 0;
            for (const Point point : points) count += rect.contains(point) ? 1 : 0;
            return count;
        }
    };

    /// Where the two pictures differ.
    Differences differences(const Picture& other, const std::vector<Rect>& rects) const {
        Differences found;
        for (int y = 0; y < size_.height; ++y) {
            if (std::memcmp(data() + y * stride(), other.data() + y * stride(), 4 * static_cast<std::size_t>(size_.width)) == 0) continue;
            for (int x = 0; x < size_.width; ++x) {
                if (at({x, y}) == other.at({x, y})) continue;
                found.points.push_back({x, y});
                bool inside = false;
                for (const Rect& rect : rects) inside = inside || rect.contains({x, y});
                found.outside += inside ? 0 : 1;
            }
        }
        return found;
    }

private:
    unsigned char* data() const {
        cairo_surface_flush(surface_.get());
        return cairo_image_surface_get_data(surface_.get());
    }
    int stride() const { return cairo_image_surface_get_stride(surface_.get()); }

    Size size_;
    CairoSurfacePtr surface_;
};

}  // namespace testing
}  // namespace lectern::kiosk
