#include "kiosk/drawing/icons/icons.hpp"

#include <algorithm>

#include "kiosk/drawing/icons/icon_shapes.hpp"
#include "kiosk/drawing/icons/icon_strokes.hpp"

namespace lectern::kiosk {

namespace {

using Shape = void (*)(cairo_t*);

Shape shape_of(Icon icon) {
    switch (icon) {
        case Icon::none:
            break;
        case Icon::back:
            return icons::back;
        case Icon::previous:
            return icons::previous;
        case Icon::play:
            return icons::play;
        case Icon::pause:
            return icons::pause;
        case Icon::next:
            return icons::next;
        case Icon::help:
            return icons::help;
        case Icon::select:
            return icons::select;
        case Icon::again:
            return icons::again;
        case Icon::next_sentence:
            return icons::next_sentence;
        case Icon::previous_sentence:
            return icons::previous_sentence;
        case Icon::next_page:
            return icons::next_page;
        case Icon::previous_page:
            return icons::previous_page;
        case Icon::home:
            return icons::home;
        case Icon::finish:
            return icons::finish;
        case Icon::sound:
            return icons::sound;
        case Icon::no_sound:
            return icons::no_sound;
        case Icon::louder:
            return icons::louder;
        case Icon::softer:
            return icons::softer;
        case Icon::headphones:
            return icons::headphones;
        case Icon::slower:
            return icons::slower;
        case Icon::faster:
            return icons::faster;
        case Icon::voice:
            return icons::voice;
        case Icon::higher_pitch:
            return icons::higher_pitch;
        case Icon::lower_pitch:
            return icons::lower_pitch;
        case Icon::language:
            return icons::language;
        case Icon::larger_text:
            return icons::larger_text;
        case Icon::smaller_text:
            return icons::smaller_text;
        case Icon::colours:
            return icons::colours;
        case Icon::hidden:
            return icons::hidden;
        case Icon::article:
            return icons::article;
        case Icon::read_all:
            return icons::read_all;
        case Icon::where:
            return icons::where;
        case Icon::spell:
            return icons::spell;
        case Icon::keys:
            return icons::keys;
        case Icon::one_button:
            return icons::one_button;
        case Icon::time:
            return icons::time;
        case Icon::bell:
            return icons::bell;
        case Icon::warning:
            return icons::warning;
    }
    return nullptr;
}

bool points_along_the_script(Icon icon) {
    switch (icon) {
        case Icon::back:
        case Icon::previous:
        case Icon::next:
        case Icon::next_page:
        case Icon::previous_page:
        case Icon::next_sentence:
        case Icon::previous_sentence:
        case Icon::finish:
            return true;
        default:
            return false;
    }
}

}  // namespace

void draw_icon(cairo_t* cairo, Icon icon, Rect box, bool mirrored) {
    const Shape shape = shape_of(icon);
    if (shape == nullptr) return;
    const double scale = std::min(box.width, box.height) / icons::grid;
    const double flip = mirrored && points_along_the_script(icon) ? -1 : 1;
    cairo_save(cairo);
    cairo_translate(cairo, box.x + box.width / 2.0, box.y + box.height / 2.0);
    cairo_scale(cairo, flip * scale, scale);
    cairo_translate(cairo, -icons::grid / 2, -icons::grid / 2);
    cairo_set_line_width(cairo, icons::line_width);
    cairo_set_line_cap(cairo, CAIRO_LINE_CAP_ROUND);
    cairo_set_line_join(cairo, CAIRO_LINE_JOIN_ROUND);
    cairo_new_path(cairo);
    shape(cairo);
    cairo_restore(cairo);
}

}  // namespace lectern::kiosk
