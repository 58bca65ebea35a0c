// A large message: an icon, a title and a short text, in the middle of the content.
#include <algorithm>
#include <cmath>
#include <vector>

#include "content/source/shortened.hpp"
#include "kiosk/drawing/painter_parts.hpp"

namespace lectern::kiosk {

namespace {

constexpr double title_line_em = 1.3;  // keeps the vowel signs of Arabic clear of the line above
constexpr double large_medallion = 5;  // multiples of the title's capital height
constexpr double small_medallion = 3.5;

/// A message laid out at one text size.
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

struct Sizes {
    TextRole title = TextRole::heading;
    TextRole body = TextRole::text;
    int step = default_text_step;
};

int icon_of(const Canvas& canvas, const Message& message, Sizes sizes, double medallion) {
    return message.icon == Icon::none ? 0 : static_cast<int>(medallion * canvas.typography.cap_height(sizes.title, sizes.step));
}

/// Lays the message out with the smaller icon.
Laid lay_out(const Canvas& canvas, const Message& message, int width, Sizes sizes) {
    const Typography& typography = canvas.typography;
    const auto lines = [&](const std::string& text, TextRole role, double line_height_em, bool bold) {
        const int longest = typography.longest_line_width(role, sizes.step);
        return TextLines(typography, text, std::min(width, longest),
                         {.role = role, .step = sizes.step, .line_height_em = line_height_em, .language = canvas.language, .bold = bold});
    };
    return {.icon = icon_of(canvas, message, sizes, small_medallion),
            .title = lines(content::shortened(message.title, longest_title), sizes.title, title_line_em, true),
            .body = lines(message.body, sizes.body, sizes.body == TextRole::small ? 1.3 : 1.5, false),
            .gap = 2 * typography.unit()};
}

/// The visitor's text size, or the largest smaller one at which nothing is cut off. The icon shrinks before the text does.
Laid largest_that_fits(const Canvas& canvas, const Message& message, Size room, int text_step) {
    for (int step = text_step; step >= smallest_text_step; --step) {
        const Sizes sizes{.step = step};
        Laid laid = lay_out(canvas, message, room.width, sizes);
        for (const double medallion : {large_medallion, small_medallion}) {
            laid.icon = icon_of(canvas, message, sizes, medallion);
            if (laid.height() + 2 * laid.gap <= room.height) return laid;  // the gaps leave room for accents above the first line
        }
    }
    const Sizes small{TextRole::small, TextRole::small, smallest_text_step};
    Laid laid = lay_out(canvas, message, room.width, small);
    if (laid.height() > room.height) laid.icon = 0;
    return laid;
}

}  // namespace

void draw_message(const Canvas& canvas, const Message& message, Rect room, int text_step) {
    Laid laid = largest_that_fits(canvas, message, {room.width, room.height}, text_step);
    laid.title.balance(canvas.typography);
    laid.body.balance(canvas.typography);
    int top = room.y + std::max(0, (room.height - laid.height()) / 2);
    if (laid.icon > 0) {
        canvas.medallion(message.icon, {room.x, top, room.width, laid.icon});
        top += laid.icon + laid.gap;
    }
    canvas.text(laid.title, {room.x, top, room.width, laid.title.height()}, Align::middle, canvas.theme.text);
    top += laid.title.height() + (laid.title.empty() ? 0 : laid.gap);
    canvas.text(laid.body, {room.x, top, room.width, laid.body.height()}, Align::middle, canvas.theme.text);
}

}  // namespace lectern::kiosk
