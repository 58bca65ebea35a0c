// The icons of things and topics.
#include "kiosk/drawing/icons/icon_shapes.hpp"
#include "kiosk/drawing/icons/icon_strokes.hpp"

namespace lectern::kiosk::icons {

void article(cairo_t* cairo) {
    shape(cairo, {{5, 3}, {19, 3}, {19, 21}, {5, 21}});
    line(cairo, {{8.5, 8}, {15.5, 8}});
    line(cairo, {{8.5, 12}, {15.5, 12}});
    line(cairo, {{8.5, 16}, {13, 16}});
}

/// Lines of text with a play sign.
void read_all(cairo_t* cairo) {
    line(cairo, {{3, 4}, {21, 4}});
    line(cairo, {{3, 9.5}, {10, 9.5}});
    line(cairo, {{3, 15}, {10, 15}});
    line(cairo, {{3, 20.5}, {10, 20.5}});
    solid(cairo, {{14.5, 10}, {21, 14.5}, {14.5, 19}});
}

/// A pin on a map.
void where(cairo_t* cairo) {
    cairo_move_to(cairo, 12, 22);
    cairo_curve_to(cairo, 7, 16.5, 4.5, 13, 4.5, 9.5);
    cairo_curve_to(cairo, 4.5, -0.5, 19.5, -0.5, 19.5, 9.5);
    cairo_curve_to(cairo, 19.5, 13, 17, 16.5, 12, 22);
    cairo_close_path(cairo);
    cairo_stroke(cairo);
    disc(cairo, {12, 9.5}, 2.5);
}

/// A letter, and dots for the letters that follow.
void spell(cairo_t* cairo) {
    line(cairo, {{2, 18}, {6.5, 6}, {11, 18}});
    line(cairo, {{3.7, 13.5}, {9.3, 13.5}});
    dot(cairo, {14.5, 18});
    dot(cairo, {18.5, 18});
    dot(cairo, {22.5, 18});
}

/// A keypad.
void keys(cairo_t* cairo) {
    shape(cairo, {{4, 2.5}, {20, 2.5}, {20, 21.5}, {4, 21.5}});
    for (const double y : {7.0, 12.0, 17.0}) {
        for (const double x : {8.0, 12.0, 16.0}) dot(cairo, {x, y});
    }
}

/// An arrow pointing down at a button.
void one_button(cairo_t* cairo) {
    line(cairo, {{12, 1.5}, {12, 8}});
    line(cairo, {{8.5, 5}, {12, 8.5}, {15.5, 5}});
    cairo_move_to(cairo, 5.5, 17);
    cairo_curve_to(cairo, 5.5, 10.5, 18.5, 10.5, 18.5, 17);
    cairo_close_path(cairo);
    cairo_fill_preserve(cairo);
    cairo_stroke(cairo);
    line(cairo, {{2, 21}, {22, 21}});
}

void time(cairo_t* cairo) {
    circle(cairo, {12, 12}, 9.5);
    line(cairo, {{12, 6.5}, {12, 12}, {16, 14.5}});
}

void bell(cairo_t* cairo) {
    cairo_move_to(cairo, 4, 17.5);
    cairo_curve_to(cairo, 6, 15.5, 6, 14, 6, 10.5);
    cairo_curve_to(cairo, 6, 2.5, 18, 2.5, 18, 10.5);
    cairo_curve_to(cairo, 18, 14, 18, 15.5, 20, 17.5);
    cairo_close_path(cairo);
    cairo_stroke(cairo);
    arc(cairo, {12, 19}, 2.5, 10, 170);
    line(cairo, {{12, 2.5}, {12, 4}});
}

void warning(cairo_t* cairo) {
    shape(cairo, {{12, 3}, {22, 20.5}, {2, 20.5}});
    line(cairo, {{12, 9.5}, {12, 13.5}});
    dot(cairo, {12, 17});
}

}  // namespace lectern::kiosk::icons
