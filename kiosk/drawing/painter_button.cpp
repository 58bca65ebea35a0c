// The five buttons: an icon, a label and the keypad's key.
#include <algorithm>
#include <cmath>
#include <utility>

#include "kiosk/drawing/painter_parts.hpp"

namespace lectern::kiosk {

namespace {

constexpr std::size_t filled_button = 2;  // Play/Pause
constexpr double icon_em = 1.25;
constexpr double label_line_em = 1.15;

TextLines label_of(const Canvas& canvas, const Button& button, int width) {
    return TextLines::tightened(canvas.typography, button.label, width, {.line_height_em = label_line_em, .language = canvas.language});
}

int icon_width(const Canvas& canvas, const Button& button) {
    return button.icon == Icon::none ? 0 : canvas.small_em(icon_em);
}

/// The layout of a button. A box is empty if the button has no such part or no room for it.
struct Face {
    Rect icon;
    Rect key;
    TextLines label;
    Rect label_box;
    Align align = Align::start;
};

/// Icon, label and key in one row, from the start edge to the end edge.
Face face_in_a_row(const Canvas& canvas, Rect rect, const Button& button, const KeyCap& key) {
    const int pad = canvas.typography.unit() + canvas.typography.stroke();
    const Rect inner{rect.x + pad, rect.y, rect.width - 2 * pad, rect.height};
    const int icon = icon_width(canvas, button);
    const int key_size = key.size.width;
    const int before = icon == 0 ? 0 : icon + pad;
    const int after = key_size == 0 ? 0 : key_size + pad;
    TextLines label = label_of(canvas, button, inner.width - before - after);
    const Rect label_box =
        centred({inner.width - before - after, label.height()}, {inner.x + before, inner.y, inner.width - before - after, inner.height});
    return {.icon = {inner.x, inner.y, icon, inner.height},
            .key = centred(key.size, {inner.right() - key_size, inner.y, key_size, inner.height}),
            .label = std::move(label),
            .label_box = label_box};
}

/// The label below the icon and the key; the label alone if it needs the full height.
Face face_in_two_rows(const Canvas& canvas, Rect rect, const Button& button, const KeyCap& key) {
    const int pad = 2 * canvas.typography.stroke();
    TextLines label = label_of(canvas, button, rect.width - 2 * pad);
    const int label_height = label.height();
    const int row_height = canvas.small_em(icon_em);
    const bool has_row = row_height + label_height + pad <= rect.height;
    const int icon = has_row ? icon_width(canvas, button) : 0;
    const int key_size = has_row ? key.size.width : 0;
    const int space = icon > 0 && key_size > 0 ? canvas.typography.unit() : 0;

    const int height = label_height + (has_row ? row_height : 0);
    const Rect all = centred({rect.width - 2 * pad, height}, rect);
    const Rect row = centred({icon + space + key_size, row_height}, {all.x, all.y, all.width, row_height});
    return {.icon = {row.x, row.y, icon, row.height},
            .key = {row.right() - key_size, row.y, key_size, row.height},
            .label = std::move(label),
            .label_box = {all.x, all.bottom() - label_height, all.width, label_height},
            .align = Align::middle};
}

Face face_of(const Canvas& canvas, Rect rect, const Button& button, const KeyCap& key) {
    return canvas.frame.labels_below ? face_in_two_rows(canvas, rect, button, key) : face_in_a_row(canvas, rect, button, key);
}

}  // namespace

void draw_button(const Canvas& canvas, std::size_t index, const Button& button) {
    const Rect rect = canvas.frame.buttons.at(index);
    const bool filled = index == filled_button;
    const Colour text = filled ? canvas.theme.filled_text : canvas.theme.text;
    if (filled) canvas.fill_rounded(rect, canvas.theme.filled);
    if (!filled) canvas.outline(rect, canvas.typography.stroke(), canvas.theme.edge);

    const KeyCap key(canvas, button.key);
    const Face face = face_of(canvas, rect, button, key);
    if (!face.icon.empty()) canvas.icon(button.icon, canvas.frame.placed(face.icon, rect), text);
    if (!face.key.empty()) key.draw(canvas, canvas.frame.placed(face.key, rect), filled ? text : canvas.theme.edge, text);
    canvas.text(face.label, canvas.frame.placed(face.label_box, rect), face.align, text);
}

bool label_fits(const Canvas& canvas, std::size_t index, const Button& button) {
    const Rect rect = canvas.frame.buttons.at(index);
    const Face face = face_of(canvas, rect, button, KeyCap(canvas, button.key));
    const int room = rect.height - 2 * canvas.typography.stroke();
    return face.label.height() <= room && face.label.width() <= face.label_box.width && !face.label.breaks_a_word();
}

}  // namespace lectern::kiosk
