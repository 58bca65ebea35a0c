#include "kiosk/icons.hpp"

#include <algorithm>
#include <initializer_list>
#include <numbers>

namespace lectern::kiosk {

namespace {

constexpr double grid = 24;
constexpr double line_width = 2;

struct At {
    double x;
    double y;
};

void polyline(cairo_t* cairo, std::initializer_list<At> points) {
    cairo_new_sub_path(cairo);
    for (const At point : points) cairo_line_to(cairo, point.x, point.y);
}

void line(cairo_t* cairo, std::initializer_list<At> points) {
    polyline(cairo, points);
    cairo_stroke(cairo);
}

/// Filled and stroked, so that its corners are as round as the lines' ends.
void solid(cairo_t* cairo, std::initializer_list<At> points) {
    polyline(cairo, points);
    cairo_close_path(cairo);
    cairo_fill_preserve(cairo);
    cairo_stroke(cairo);
}

void dot(cairo_t* cairo, At at) {
    line(cairo, {at, at});
}

void arc(cairo_t* cairo, At centre, double radius, double from_degrees, double to_degrees) {
    constexpr double degree = std::numbers::pi / 180;
    cairo_new_sub_path(cairo);
    cairo_arc(cairo, centre.x, centre.y, radius, from_degrees * degree, to_degrees * degree);
    cairo_stroke(cairo);
}

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
    arc(cairo, {12, 12}, 10, 0, 360);
    cairo_move_to(cairo, 9, 9.6);
    cairo_curve_to(cairo, 9, 5.6, 15, 5.6, 15, 9.4);
    cairo_curve_to(cairo, 15, 11.8, 12, 11.6, 12, 14);
    cairo_stroke(cairo);
    dot(cairo, {12, 17.4});
}

void select(cairo_t* cairo) {
    line(cairo, {{4, 12.5}, {9.5, 18}, {20, 6.5}});
}

void speaker(cairo_t* cairo) {
    solid(cairo, {{3, 9.5}, {6, 9.5}, {10.5, 5.5}, {10.5, 18.5}, {6, 14.5}, {3, 14.5}});
}

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

void article(cairo_t* cairo) {
    polyline(cairo, {{5, 3}, {19, 3}, {19, 21}, {5, 21}});
    cairo_close_path(cairo);
    cairo_stroke(cairo);
    line(cairo, {{8.5, 8}, {15.5, 8}});
    line(cairo, {{8.5, 12}, {15.5, 12}});
    line(cairo, {{8.5, 16}, {13, 16}});
}

void home(cairo_t* cairo) {
    line(cairo, {{3, 12}, {12, 4}, {21, 12}});
    line(cairo, {{6, 10.5}, {6, 20}, {18, 20}, {18, 10.5}});
}

/// An open book: something is read here.
void wake(cairo_t* cairo) {
    cairo_move_to(cairo, 12, 7);
    cairo_curve_to(cairo, 9.5, 5, 6, 4.5, 2, 5);
    cairo_line_to(cairo, 2, 18);
    cairo_curve_to(cairo, 6, 17.5, 9.5, 18, 12, 20);
    cairo_curve_to(cairo, 14.5, 18, 18, 17.5, 22, 18);
    cairo_line_to(cairo, 22, 5);
    cairo_curve_to(cairo, 18, 4.5, 14.5, 5, 12, 7);
    cairo_close_path(cairo);
    cairo_stroke(cairo);
    line(cairo, {{12, 7}, {12, 20}});
}

void warning(cairo_t* cairo) {
    polyline(cairo, {{12, 3}, {22, 20.5}, {2, 20.5}});
    cairo_close_path(cairo);
    cairo_stroke(cairo);
    line(cairo, {{12, 9.5}, {12, 13.5}});
    dot(cairo, {12, 17});
}

void draw_on_grid(cairo_t* cairo, Icon icon) {
    switch (icon) {
        case Icon::none:
            break;
        case Icon::back:
            back(cairo);
            break;
        case Icon::previous:
            previous(cairo);
            break;
        case Icon::play:
            play(cairo);
            break;
        case Icon::pause:
            pause(cairo);
            break;
        case Icon::next:
            next(cairo);
            break;
        case Icon::help:
            help(cairo);
            break;
        case Icon::select:
            select(cairo);
            break;
        case Icon::sound:
            sound(cairo);
            break;
        case Icon::no_sound:
            no_sound(cairo);
            break;
        case Icon::article:
            article(cairo);
            break;
        case Icon::home:
            home(cairo);
            break;
        case Icon::wake:
            wake(cairo);
            break;
        case Icon::warning:
            warning(cairo);
            break;
    }
}

bool points_along_the_script(Icon icon) {
    return icon == Icon::back || icon == Icon::previous || icon == Icon::next;
}

}  // namespace

void draw_icon(cairo_t* cairo, Icon icon, Rect box, bool mirrored) {
    const double scale = std::min(box.width, box.height) / grid;
    const double flip = mirrored && points_along_the_script(icon) ? -1 : 1;
    cairo_save(cairo);
    cairo_translate(cairo, box.x + box.width / 2.0, box.y + box.height / 2.0);
    cairo_scale(cairo, flip * scale, scale);
    cairo_translate(cairo, -grid / 2, -grid / 2);
    cairo_set_line_width(cairo, line_width);
    cairo_set_line_cap(cairo, CAIRO_LINE_CAP_ROUND);
    cairo_set_line_join(cairo, CAIRO_LINE_JOIN_ROUND);
    cairo_new_path(cairo);
    draw_on_grid(cairo, icon);
    cairo_restore(cairo);
}

}  // namespace lectern::kiosk
