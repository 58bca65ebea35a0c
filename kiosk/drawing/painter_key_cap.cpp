// A key of the keypad, drawn on buttons and beside list items.
#include <algorithm>
#include <cmath>

#include "kiosk/drawing/painter_parts.hpp"

namespace lectern::kiosk {

namespace {

constexpr double cap_em = 1.25;
constexpr double padding_em = 0.7;

}  // namespace

KeyCap::KeyCap(const Canvas& canvas, std::string_view text) : name{canvas.small_text(text, canvas.frame.content.width)} {
    const int cap = canvas.small_em(cap_em);
    if (!name.empty()) size = {std::max(cap, name.width() + canvas.small_em(padding_em)), cap};
}

void KeyCap::draw(const Canvas& canvas, Rect rect, Colour edge, Colour text) const {
    canvas.outline(rect, canvas.typography.stroke(), edge);
    canvas.text(name, centred({rect.width, name.line_height()}, rect), Align::middle, text);
}

}  // namespace lectern::kiosk
