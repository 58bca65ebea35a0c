// Tiles in rows: a keypad of digits, or the corners of the screen.
#include <algorithm>
#include <utility>

#include "kiosk/drawing/painter_parts.hpp"

namespace lectern::kiosk {

namespace {

int rows_of(const TileGrid& grid) {
    return static_cast<int>((grid.tiles.size() + grid.columns - 1) / grid.columns);
}

int gap_of(const Canvas& canvas) {
    return std::min(canvas.typography.mm_to_pixels(target_distance_mm), 2 * canvas.typography.unit());
}

struct Rooms {
    Rect words;
    Rect tiles;
};

/// The words on top, in at most a third of the room; every row of tiles keeps at least the height of a line.
Rooms stacked(const Canvas& canvas, const TileGrid& grid, Rect room) {
    const int gap = gap_of(canvas);
    const int lines = rows_of(grid) * (canvas.typography.line_height(TextRole::small) + gap);
    const int height = std::min(room.height / 3, room.height - lines);
    return {.words = {room.x, room.y, room.width, height},
            .tiles = {room.x, room.y + height + gap, room.width, room.height - height - gap}};
}

/// The words at the start edge, and beside them the tiles in the full height.
Rooms side_by_side(const Canvas& canvas, Rect room) {
    const int gap = gap_of(canvas);
    const int width = (room.width - gap) * 3 / 5;
    return {.words = canvas.frame.placed({room.x, room.y, room.width - gap - width, room.height}, room),
            .tiles = canvas.frame.placed({room.right() - width, room.y, width, room.height}, room)};
}

int tile_height(const Canvas& canvas, const TileGrid& grid, Rect tiles) {
    return (tiles.height - (rows_of(grid) - 1) * gap_of(canvas)) / rows_of(grid);
}

/// The tiles fill the whole room; the words are between the first row and the last one.
Rooms around(const Canvas& canvas, const TileGrid& grid, Rect room) {
    const int row = tile_height(canvas, grid, room) + gap_of(canvas);
    return {.words = {room.x, room.y + row, room.width, room.height - 2 * row}, .tiles = room};
}

/// A grid with gaps stands for places on the screen, so its tiles stay at the screen's edges.
Rooms rooms_of(const Canvas& canvas, const TileGrid& grid, Rect room) {
    if (std::ranges::count(grid.tiles, std::string()) > 0) return around(canvas, grid, room);
    Rooms rooms = stacked(canvas, grid, room);
    const bool is_low = tile_height(canvas, grid, rooms.tiles) < canvas.typography.mm_to_pixels(target_height_mm);
    return is_low && room.width > room.height ? side_by_side(canvas, room) : rooms;
}

/// In large text if it fits on one line, otherwise in small text.
TextLines label_of(const Canvas& canvas, const std::string& label, Rect tile, int step) {
    TextLines large(canvas.typography, label, tile.width, {.role = TextRole::text, .step = step, .language = canvas.language});
    return large.lines() == 1 && large.height() <= tile.height ? std::move(large) : canvas.small_text(label, tile.width);
}

}  // namespace

std::vector<Rect> tile_rectangles(const Canvas& canvas, const TileGrid& grid, Rect room) {
    const Rect tiles = rooms_of(canvas, grid, room).tiles;
    const int gap = gap_of(canvas);
    const int columns = static_cast<int>(grid.columns);
    const int width = (tiles.width - (columns - 1) * gap) / columns;
    const int height = tile_height(canvas, grid, tiles);
    std::vector<Rect> rectangles;
    for (int i = 0; i < static_cast<int>(grid.tiles.size()); ++i) {
        const Rect tile{tiles.x + i % columns * (width + gap), tiles.y + i / columns * (height + gap), width, height};
        rectangles.push_back(grid.tiles.at(static_cast<std::size_t>(i)).empty() ? Rect{} : tile);
    }
    return rectangles;
}

void draw_tiles(const Canvas& canvas, const TileGrid& grid, Rect room, int text_step) {
    const int step = std::min(text_step, default_text_step);
    draw_message(canvas, {Icon::none, grid.title, grid.below}, rooms_of(canvas, grid, room).words, step);
    const auto rectangles = tile_rectangles(canvas, grid, room);
    for (std::size_t i = 0; i < rectangles.size(); ++i) {
        if (rectangles[i].empty()) continue;
        canvas.outline(rectangles[i], canvas.typography.stroke(), canvas.theme.text);
        const TextLines label = label_of(canvas, grid.tiles[i], rectangles[i], step);
        canvas.text(label, centred({rectangles[i].width, label.height()}, rectangles[i]), Align::middle, canvas.theme.text);
        if (grid.focus == i) canvas.focus_ring(rectangles[i]);
    }
}

}  // namespace lectern::kiosk
