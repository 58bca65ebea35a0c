// A screenshot as pixels, which a test can count, compare and save as a PNG.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <vector>

namespace lectern::e2e {

struct PixelSize {
    int width = 0;
    int height = 0;
    friend bool operator==(const PixelSize&, const PixelSize&) = default;
};

/// In pixels from the top left; right and bottom edges are exclusive.
struct Area {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;

    bool empty() const { return width <= 0 || height <= 0; }
    int right() const { return x + width; }
    int bottom() const { return y + height; }
    friend bool operator==(const Area&, const Area&) = default;
};

Area overlap(const Area& a, const Area& b);
/// The smallest area that contains both.
Area hull(const Area& a, const Area& b);

struct Colour {
    int red = 0;
    int green = 0;
    int blue = 0;
};

/// Too similar to tell apart by eye: no channel differs by more than 24 of 255.
bool alike(Colour a, Colour b);
/// WCAG 2.2, "contrast ratio": 1 to 21.
double contrast(Colour a, Colour b);

struct Picture {
    PixelSize size;
    std::vector<std::uint32_t> pixels;  ///< 0x00RRGGBB, row by row

    Colour at(int x, int y) const;
    std::uint32_t& pixel(int x, int y) { return pixels[static_cast<std::size_t>(y) * size.width + x]; }
    std::uint32_t pixel(int x, int y) const { return pixels[static_cast<std::size_t>(y) * size.width + x]; }
    Area all() const { return {0, 0, size.width, size.height}; }
    void save_png(const std::filesystem::path& file) const;
};

/// Both pictures must have the same size.
void copy(const Area& area, const Picture& from, Picture& to);

/// How many pixels differ, and where.
struct Difference {
    int pixels = 0;
    Area where;
};
Difference difference(const Picture& before, const Picture& after, const Area& within);

/// The most frequent colour in the area, which is the background.
Colour commonest(const Picture& picture, const Area& within);
/// The most frequent of the colours that stand out from the background, which is the text's.
Colour commonest_on(const Picture& picture, const Area& within, Colour background);

/// The hull of all horizontal runs of the colour with at least this length. This finds the box around a marked word, because the strokes of
/// letters are shorter than a word.
Area filled_box(const Picture& picture, const Area& within, Colour colour, int shortest_run);

}  // namespace lectern::e2e
