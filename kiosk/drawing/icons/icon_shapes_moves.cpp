// The icons of the buttons and of navigation.
#include "kiosk/drawing/icons/icon_shapes.hpp"
#include "kiosk/drawing/icons/icon_strokes.hpp"

namespace lectern::kiosk::icons {

namespace {

void text_lines(cairo_t* cairo) {
    line(cairo, {{3, 5}, {13, 5}});
    line(cairo, {{3, 12}, {13, 12}});
    line(cairo, {{3, 19}, {10, 19}});
}

}  // namespace

void back(cairo_t* cairo) {
    line(cairo, {{20, 12}, {4.5, 12}});
    line(cairo, {{11, 5}, {4, 12}, {11, 19}});
}

void previous(cairo_t* cairo) {
    line(cairo, {{5, 5}, {5, 19}});
    solid(cairo, {{19, 6}, {10, 12}, {19, 18}});
}

void next(cairo_t* cairo) {
    line(cairo, {{19, 5}, {19, 19}});
    solid(cairo, {{5, 6}, {14, 12}, {5, 18}});
}

void play(cairo_t* cairo) {
    solid(cairo, {{7, 5}, {19, 12}, {7, 19}});
}

void pause(cairo_t* cairo) {
    solid(cairo, {{7, 5}, {9, 5}, {9, 19}, {7, 19}});
    solid(cairo, {{15, 5}, {17, 5}, {17, 19}, {15, 19}});
}

void help(cairo_t* cairo) {
    circle(cairo, {12, 12}, 10);
    cairo_move_to(cairo, 9, 9.6);
    cairo_curve_to(cairo, 9, 5.6, 15, 5.6, 15, 9.4);
    cairo_curve_to(cairo, 15, 11.8, 12, 11.6, 12, 14);
    cairo_stroke(cairo);
    dot(cairo, {12, 17.4});
}

void select(cairo_t* cairo) {
    line(cairo, {{4, 12.5}, {9.5, 18}, {20, 6.5}});
}

void again(cairo_t* cairo) {
    arc(cairo, {12, 12.5}, 8.5, -146, 150);
    line(cairo, {{4.5, 2.5}, {4.5, 7.5}, {9.5, 7.5}});
}

void next_sentence(cairo_t* cairo) {
    text_lines(cairo);
    line(cairo, {{18.5, 5}, {18.5, 19}});
    line(cairo, {{15, 15.5}, {18.5, 19}, {22, 15.5}});
}

void previous_sentence(cairo_t* cairo) {
    text_lines(cairo);
    line(cairo, {{18.5, 5}, {18.5, 19}});
    line(cairo, {{15, 8.5}, {18.5, 5}, {22, 8.5}});
}

void next_page(cairo_t* cairo) {
    shape(cairo, {{3, 3}, {14, 3}, {14, 21}, {3, 21}});
    line(cairo, {{17.5, 7}, {22, 12}, {17.5, 17}});
}

void previous_page(cairo_t* cairo) {
    shape(cairo, {{10, 3}, {21, 3}, {21, 21}, {10, 21}});
    line(cairo, {{6.5, 7}, {2, 12}, {6.5, 17}});
}

void home(cairo_t* cairo) {
    line(cairo, {{3, 12}, {12, 4}, {21, 12}});
    line(cairo, {{6, 10.5}, {6, 20}, {18, 20}, {18, 10.5}});
}

/// An arrow out through a door.
void finish(cairo_t* cairo) {
    line(cairo, {{13, 3}, {4, 3}, {4, 21}, {13, 21}});
    line(cairo, {{10, 12}, {21.5, 12}});
    line(cairo, {{16.5, 7}, {21.5, 12}, {16.5, 17}});
}

}  // namespace lectern::kiosk::icons
