// Fields in rows: a pad of digits, or the corners of the screen.
#include <algorithm>
#include <utility>

#include "kiosk/painter_parts.hpp"

namespace lectern::kiosk {

namespace {

struct Words {
    TextLines title;
    TextLines below;
    int gap = 0;

    int height() const { return title.height() + (below.empty() ? 0 : gap + below.height()) + 2 * gap; }
};

Words words_of(const Canvas& canvas, const TileGrid& grid, int step) {
    const int width = canvas.frame.content.width;
    return {.title = {canvas.typography, grid.title, width, {.role = TextRole::heading, .step = step, .language = canvas.language}},
            .below = {canvas.typography, grid.below, width, {.role = TextRole::text, .step = step, .language = canvas.language}},
            .gap = canvas.typography.unit()};
}

/// The largest size that leaves the tiles two thirds of the room.
Words fitting_words(const Canvas& canvas, const TileGrid& grid, int text_step) {
    for (int step = text_step; step > smallest_text_step; --step) {
        Words words = words_of(canvas, grid, step);
        if (3 * words.height() <= canvas.frame.content.height) return words;
    }
    return words_of(canvas, grid, smallest_text_step);
}

/// Large where it fits on one line.
TextLines label_of(const Canvas& canvas, const std::string& label, Rect tile, int step) {
    TextLines large(canvas.typography, label, tile.width, {.role = TextRole::text, .step = step, .language = canvas.language});
    return large.lines() == 1 && large.height() <= tile.height ? std::move(large) : canvas.small_text(label, tile.width);
}

}  // namespace

std::vector<Rect> tile_rectangles(const Canvas& canvas, const TileGrid& grid, int text_step) {
    const int top = canvas.frame.content.y + fitting_words(canvas, grid, text_step).height();
    const int gap = std::min(canvas.typography.mm_to_pixels(target_distance_mm), 2 * canvas.typography.unit());
    const int columns = static_cast<int>(grid.columns);
    const int rows = (static_cast<int>(grid.tiles.size()) + columns - 1) / columns;
    const int width = (canvas.frame.content.width - (columns - 1) * gap) / columns;
    const int height = (canvas.frame.content.bottom() - top - (rows - 1) * gap) / rows;
    std::vector<Rect> rectangles;
    for (int i = 0; i < static_cast<int>(grid.tiles.size()); ++i) {
        const Rect tile{canvas.frame.content.x + i % columns * (width + gap), top + i / columns * (height + gap), width, height};
        rectangles.push_back(grid.tiles.at(static_cast<std::size_t>(i)).empty() ? Rect{} : canvas.frame.placed(tile, canvas.frame.content));
    }
    return rectangles;
}

void draw_tiles(const Canvas& canvas, const TileGrid& grid, int text_step) {
    const Words words = fitting_words(canvas, grid, text_step);
    const Rect content = canvas.frame.content;
    canvas.text(words.title, {content.x, content.y, content.width, words.title.height()}, Align::middle, canvas.theme.text);
    const int below = content.y + words.title.height() + words.gap;
    canvas.text(words.below, {content.x, below, content.width, words.below.height()}, Align::middle, canvas.theme.text);
    const auto rectangles = tile_rectangles(canvas, grid, text_step);
    for (std::size_t i = 0; i < rectangles.size(); ++i) {
        if (rectangles[i].empty()) continue;
        canvas.outline(rectangles[i], canvas.typography.stroke(), canvas.theme.text);
        const TextLines label = label_of(canvas, grid.tiles[i], rectangles[i], std::min(text_step, default_text_step));
        canvas.text(label, centred({rectangles[i].width, label.height()}, rectangles[i]), Align::middle, canvas.theme.text);
        if (grid.focus == i) canvas.focus_ring(rectangles[i]);
    }
}

}  // namespace lectern::kiosk
