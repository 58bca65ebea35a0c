// A bank card's outline, from which staff see how wide the screen is.
#include <cmath>

#include "kiosk/painter_parts.hpp"

namespace lectern::kiosk {

namespace {

// ISO/IEC 7810, ID-1
constexpr double card_width_mm = 85.6;
constexpr double card_height_mm = 53.98;

}  // namespace

void draw_card(const Canvas& canvas, const CardOutline& card, int text_step) {
    const Rect content = canvas.frame.content;
    const double pixels_per_mm = canvas.frame.screen.width / card.screen_width_mm;
    const Size size{static_cast<int>(std::lround(card_width_mm * pixels_per_mm)),
                    static_cast<int>(std::lround(card_height_mm * pixels_per_mm))};
    const int step = std::min(text_step, default_text_step);
    const TextLines::Style style{.role = TextRole::heading, .step = step, .language = canvas.language};
    const TextLines title(canvas.typography, card.title, content.width, style);
    canvas.text(title, {content.x, content.y, content.width, title.height()}, Align::middle, canvas.theme.text);
    const int top = content.y + title.height() + canvas.typography.unit();
    const Rect place = centred(size, {content.x, top, content.width, content.bottom() - top});
    canvas.outline(place, canvas.typography.stroke(), canvas.theme.text);
    const TextLines body = canvas.small_text(card.body, size.width - 4 * canvas.typography.unit());
    canvas.text(body, centred({place.width, body.height()}, place), Align::middle, canvas.theme.text);
}

}  // namespace lectern::kiosk
