// A bank card's outline, by which staff measure the screen's width.
#include <algorithm>
#include <cmath>

#include "kiosk/drawing/painter_parts.hpp"

namespace lectern::kiosk {

namespace {

// ISO/IEC 7810, ID-1
constexpr double card_width_mm = 85.6;
constexpr double card_height_mm = 53.98;

}  // namespace

void draw_card(const Canvas& canvas, const CardOutline& card, Rect room, int text_step) {
    const Rect words{room.x, room.y, room.width, room.height / 2};
    draw_message(canvas, {Icon::none, card.title, card.body}, words, std::min(text_step, default_text_step));
    const double pixels_per_mm = canvas.frame.screen.width / card.screen_width_mm;
    const Size size{static_cast<int>(std::lround(card_width_mm * pixels_per_mm)),
                    static_cast<int>(std::lround(card_height_mm * pixels_per_mm))};
    const Rect below{room.x, words.bottom(), room.width, room.bottom() - words.bottom()};
    Rect outline = centred(size, below);
    outline.y = std::max(outline.y, below.y);
    // On a low screen the lower edge is cut off: only the width is compared with the card.
    cairo_save(canvas.cairo);
    cairo_rectangle(canvas.cairo, below.x, below.y, below.width, below.height);
    cairo_clip(canvas.cairo);
    canvas.outline(outline, canvas.typography.stroke(), canvas.theme.text);
    cairo_restore(canvas.cairo);
}

}  // namespace lectern::kiosk
