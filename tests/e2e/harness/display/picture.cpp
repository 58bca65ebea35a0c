#include "tests/e2e/harness/display/picture.hpp"

#include <algorithm>
#include <cairo.h>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <map>
#include <stdexcept>

namespace lectern::e2e {
namespace {

Colour from_pixel(std::uint32_t pixel) {
    return {static_cast<int>(pixel >> 16 & 255), static_cast<int>(pixel >> 8 & 255), static_cast<int>(pixel & 255)};
}

/// WCAG 2.2, "relative luminance".
double luminance(Colour colour) {
    const auto linear = [](int channel) {
        const double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

std::map<std::uint32_t, int> count_colours(const Picture& picture, const Area& within) {
    std::map<std::uint32_t, int> counts;
    for (int y = within.y; y < within.bottom(); ++y)
        for (int x = within.x; x < within.right(); ++x) ++counts[picture.pixel(x, y) & 0xffffff];
    return counts;
}

}  // namespace

Area overlap(const Area& a, const Area& b) {
    const int x = std::max(a.x, b.x);
    const int y = std::max(a.y, b.y);
    const Area result{x, y, std::min(a.right(), b.right()) - x, std::min(a.bottom(), b.bottom()) - y};
    return result.empty() ? Area{} : result;
}

Area hull(const Area& a, const Area& b) {
    if (a.empty()) return b;
    if (b.empty()) return a;
    const int x = std::min(a.x, b.x);
    const int y = std::min(a.y, b.y);
    return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

bool alike(Colour a, Colour b) {
    return std::abs(a.red - b.red) <= 24 && std::abs(a.green - b.green) <= 24 && std::abs(a.blue - b.blue) <= 24;
}

double contrast(Colour a, Colour b) {
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

Colour Picture::at(int x, int y) const {
    return from_pixel(pixel(x, y));
}

void Picture::save_png(const std::filesystem::path& file) const {
    cairo_surface_t* surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, size.width, size.height);
    cairo_surface_flush(surface);
    for (int y = 0; y < size.height; ++y)
        std::memcpy(cairo_image_surface_get_data(surface) + static_cast<std::ptrdiff_t>(y) * cairo_image_surface_get_stride(surface),
                    pixels.data() + static_cast<std::ptrdiff_t>(y) * size.width, static_cast<std::size_t>(size.width) * 4);
    cairo_surface_mark_dirty(surface);
    const cairo_status_t status = cairo_surface_write_to_png(surface, file.c_str());
    cairo_surface_destroy(surface);
    if (status != CAIRO_STATUS_SUCCESS) throw std::runtime_error(file.string() + ": " + cairo_status_to_string(status));
}

void copy(const Area& area, const Picture& from, Picture& to) {
    for (int y = area.y; y < area.bottom(); ++y)
        std::copy_n(&from.pixels[static_cast<std::size_t>(y) * from.size.width + area.x], area.width, &to.pixel(area.x, y));
}

Difference difference(const Picture& before, const Picture& after, const Area& within) {
    Difference result;
    for (int y = within.y; y < within.bottom(); ++y) {
        // Compares whole rows first, since most are equal and the watcher must be ready quickly for the next change.
        const std::size_t row = static_cast<std::size_t>(y) * before.size.width + within.x;
        if (std::memcmp(&before.pixels[row], &after.pixels[row], static_cast<std::size_t>(within.width) * 4) == 0) continue;
        for (int x = within.x; x < within.right(); ++x)
            if ((before.pixel(x, y) ^ after.pixel(x, y)) & 0xffffff) {
                ++result.pixels;
                result.where = hull(result.where, {x, y, 1, 1});
            }
    }
    return result;
}

Colour commonest(const Picture& picture, const Area& within) {
    const auto counts = count_colours(picture, within);
    const auto most = std::max_element(counts.begin(), counts.end(), [](auto& a, auto& b) { return a.second < b.second; });
    return most == counts.end() ? Colour{} : from_pixel(most->first);
}

Colour commonest_on(const Picture& picture, const Area& within, Colour background) {
    auto counts = count_colours(picture, within);
    std::erase_if(counts, [&](auto& entry) { return contrast(from_pixel(entry.first), background) < 3; });
    const auto most = std::max_element(counts.begin(), counts.end(), [](auto& a, auto& b) { return a.second < b.second; });
    return most == counts.end() ? background : from_pixel(most->first);
}

Area filled_box(const Picture& picture, const Area& within, Colour colour, int shortest_run) {
    Area box;
    for (int y = within.y; y < within.bottom(); ++y)
        for (int x = within.x, run = 0; x <= within.right(); ++x) {
            if (x < within.right() && alike(picture.at(x, y), colour)) {
                ++run;
                continue;
            }
            if (run >= shortest_run) box = hull(box, {x - run, y, run, 1});
            run = 0;
        }
    return box;
}

}  // namespace lectern::e2e
