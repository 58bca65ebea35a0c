// The icons of the settings for look and sound.
#include "kiosk/drawing/icons/icon_shapes.hpp"
#include "kiosk/drawing/icons/icon_strokes.hpp"

namespace lectern::kiosk::icons {

namespace {

void speaker(cairo_t* cairo) {
    solid(cairo, {{3, 9.5}, {6, 9.5}, {10.5, 5.5}, {10.5, 18.5}, {6, 14.5}, {3, 14.5}});
}

/// The sign for "less"; with a vertical line added, the sign for "more".
void minus(cairo_t* cairo, At centre) {
    line(cairo, {{centre.x - 3, centre.y}, {centre.x + 3, centre.y}});
}

void plus(cairo_t* cairo, At centre) {
    minus(cairo, centre);
    line(cairo, {{centre.x, centre.y - 3}, {centre.x, centre.y + 3}});
}

void letter(cairo_t* cairo) {
    line(cairo, {{2.5, 19}, {8.5, 5}, {14.5, 19}});
    line(cairo, {{4.7, 14.5}, {12.3, 14.5}});
}

/// A dial without a needle.
void dial(cairo_t* cairo) {
    arc(cairo, {12, 15}, 9.5, 165, 375);
}

void note(cairo_t* cairo) {
    disc(cairo, {6, 17.5}, 3.5);
    line(cairo, {{8.5, 17.5}, {8.5, 4}, {12.5, 7}});
}

}  // namespace

void sound(cairo_t* cairo) {
    speaker(cairo);
    arc(cairo, {11.5, 12}, 5, -42, 42);
    arc(cairo, {11.5, 12}, 9.5, -46, 46);
}

void no_sound(cairo_t* cairo) {
    speaker(cairo);
    line(cairo, {{15.5, 9}, {21.5, 15}});
    line(cairo, {{21.5, 9}, {15.5, 15}});
}

void louder(cairo_t* cairo) {
    speaker(cairo);
    plus(cairo, {18.5, 12});
}

void softer(cairo_t* cairo) {
    speaker(cairo);
    minus(cairo, {18.5, 12});
}

void headphones(cairo_t* cairo) {
    arc(cairo, {12, 12}, 9, 180, 360);
    line(cairo, {{3, 12}, {3, 18}});
    line(cairo, {{21, 12}, {21, 18}});
    solid(cairo, {{3.5, 14.5}, {6.5, 14.5}, {6.5, 20.5}, {3.5, 20.5}});
    solid(cairo, {{17.5, 14.5}, {20.5, 14.5}, {20.5, 20.5}, {17.5, 20.5}});
}

void slower(cairo_t* cairo) {
    dial(cairo);
    line(cairo, {{12, 15}, {6.5, 11}});
    disc(cairo, {12, 15}, 2);
}

void faster(cairo_t* cairo) {
    dial(cairo);
    line(cairo, {{12, 15}, {17.5, 11}});
    disc(cairo, {12, 15}, 2);
}

/// A speech bubble with sound waves in it.
void voice(cairo_t* cairo) {
    shape(cairo, {{2.5, 3.5}, {21.5, 3.5}, {21.5, 16.5}, {12, 16.5}, {7, 21}, {7, 16.5}, {2.5, 16.5}});
    line(cairo, {{8, 9}, {8, 11}});
    line(cairo, {{12, 7.5}, {12, 12.5}});
    line(cairo, {{16, 9}, {16, 11}});
}

void higher_pitch(cairo_t* cairo) {
    note(cairo);
    line(cairo, {{18.5, 19.5}, {18.5, 9}});
    line(cairo, {{15, 12.5}, {18.5, 9}, {22, 12.5}});
}

void lower_pitch(cairo_t* cairo) {
    note(cairo);
    line(cairo, {{18.5, 9}, {18.5, 19.5}});
    line(cairo, {{15, 16}, {18.5, 19.5}, {22, 16}});
}

/// A globe.
void language(cairo_t* cairo) {
    circle(cairo, {12, 12}, 9.5);
    cairo_move_to(cairo, 12, 2.5);
    cairo_curve_to(cairo, 6, 7.5, 6, 16.5, 12, 21.5);
    cairo_curve_to(cairo, 18, 16.5, 18, 7.5, 12, 2.5);
    cairo_stroke(cairo);
    line(cairo, {{2.5, 12}, {21.5, 12}});
}

void larger_text(cairo_t* cairo) {
    letter(cairo);
    plus(cairo, {19, 8});
}

void smaller_text(cairo_t* cairo) {
    letter(cairo);
    minus(cairo, {19, 8});
}

/// A disc that is half light and half dark.
void colours(cairo_t* cairo) {
    circle(cairo, {12, 12}, 9.5);
    cairo_move_to(cairo, 12, 2.5);
    cairo_curve_to(cairo, 24.5, 2.5, 24.5, 21.5, 12, 21.5);
    cairo_close_path(cairo);
    cairo_fill(cairo);
}

/// A crossed-out eye, with a gap on both sides of the line.
void hidden(cairo_t* cairo) {
    cairo_push_group(cairo);
    cairo_move_to(cairo, 1.5, 12);
    cairo_curve_to(cairo, 6.5, 3, 17.5, 3, 22.5, 12);
    cairo_curve_to(cairo, 17.5, 21, 6.5, 21, 1.5, 12);
    cairo_stroke(cairo);
    disc(cairo, {12, 12}, 4);
    cairo_set_operator(cairo, CAIRO_OPERATOR_CLEAR);
    cairo_set_line_width(cairo, 2.6 * line_width);
    line(cairo, {{3, 21}, {21, 3}});
    cairo_set_operator(cairo, CAIRO_OPERATOR_OVER);
    cairo_set_line_width(cairo, line_width);
    line(cairo, {{3, 21}, {21, 3}});
    cairo_pop_group_to_source(cairo);
    cairo_paint(cairo);
}

}  // namespace lectern::kiosk::icons
