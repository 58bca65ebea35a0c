// A large message: an icon, a title and a few words, in the middle of the content.
#include <algorithm>
#include <cmath>
#include <vector>

#include "kiosk/painter_parts.hpp"

namespace lectern::kiosk {

namespace {

constexpr double longest_line = 0.94 * 80;  // in average characters; WCAG 1.4.8
constexpr double icon_to_cap_height = 3.5;

/// A message at one size.
struct Laid {
    int icon = 0;
    TextLines title;
    TextLines body;
    int gap = 0;

    int height() const {
        const int icon_part = icon > 0 ? icon + gap : 0;
        const int between = title.empty() || body.empty() ? 0 : gap;
        return icon_part + title.height() + between + body.height();
    }
};

Laid lay_out(const Canvas& canvas, const Message& message, TextRole title, TextRole body, int step) {
    const Typography& typography = canvas.typography;
    const auto width = [&](TextRole role) {
        return std::min(canvas.frame.content.width, static_cast<int>(longest_line * typography.average_character_width(role, step)));
    };
    const int icon = message.icon == Icon::none ? 0 : static_cast<int>(icon_to_cap_height * typography.cap_height(title, step));
    return {.icon = icon,
            .title = TextLines::balanced(typography, message.title, width(title),
                                         {.role = title, .step = step, .line_height_em = 1.15, .language = canvas.language}),
            .body = TextLines::balanced(typography, message.body, width(body),
                                        {.role = body, .step = step, .line_height_em = 1.5, .language = canvas.language}),
            .gap = 2 * typography.unit()};
}

/// The visitor's size, or the largest one below it at which nothing is cut off; at last without the icon.
Laid largest_that_fits(const Canvas& canvas, const Message& message, int room, int text_step) {
    for (int step = text_step; step >= smallest_text_step; --step) {
        Laid laid = lay_out(canvas, message, TextRole::heading, TextRole::text, step);
        if (laid.height() <= room) return laid;
    }
    Laid laid = lay_out(canvas, message, TextRole::small, TextRole::small, smallest_text_step);
    if (laid.height() > room) laid.icon = 0;
    return laid;
}

}  // namespace

void draw_message(const Canvas& canvas, const Message& message, Rect room, int text_step) {
    const Laid laid = largest_that_fits(canvas, message, room.height, text_step);
    int top = room.y + std::max(0, (room.height - laid.height()) / 2);
    if (laid.icon > 0) {
        canvas.icon(message.icon, {room.x, top, room.width, laid.icon}, canvas.theme.text);
        top += laid.icon + laid.gap;
    }
    canvas.text(laid.title, {room.x, top, room.width, laid.title.height()}, Align::middle, canvas.theme.text);
    top += laid.title.height() + (laid.title.empty() ? 0 : laid.gap);
    canvas.text(laid.body, {room.x, top, room.width, laid.body.height()}, Align::middle, canvas.theme.text);
}

}  // namespace lectern::kiosk
