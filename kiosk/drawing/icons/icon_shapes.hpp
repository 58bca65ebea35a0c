// The shape of each icon on the grid of icon_strokes.hpp, in the context's colour, drawn for scripts written from left to right.
#pragma once

#include <cairo.h>

namespace lectern::kiosk::icons {

// Buttons and navigation (icon_shapes_moves.cpp)
void back(cairo_t* cairo);
void previous(cairo_t* cairo);
void play(cairo_t* cairo);
void pause(cairo_t* cairo);
void next(cairo_t* cairo);
void help(cairo_t* cairo);
void select(cairo_t* cairo);
void again(cairo_t* cairo);
void next_sentence(cairo_t* cairo);
void previous_sentence(cairo_t* cairo);
void next_page(cairo_t* cairo);
void previous_page(cairo_t* cairo);
void home(cairo_t* cairo);
void finish(cairo_t* cairo);

// Look and sound (icon_shapes_settings.cpp)
void sound(cairo_t* cairo);
void no_sound(cairo_t* cairo);
void louder(cairo_t* cairo);
void softer(cairo_t* cairo);
void headphones(cairo_t* cairo);
void slower(cairo_t* cairo);
void faster(cairo_t* cairo);
void voice(cairo_t* cairo);
void higher_pitch(cairo_t* cairo);
void lower_pitch(cairo_t* cairo);
void language(cairo_t* cairo);
void larger_text(cairo_t* cairo);
void smaller_text(cairo_t* cairo);
void colours(cairo_t* cairo);
void hidden(cairo_t* cairo);

// Things and topics (icon_shapes_things.cpp)
void article(cairo_t* cairo);
void read_all(cairo_t* cairo);
void where(cairo_t* cairo);
void spell(cairo_t* cairo);
void keys(cairo_t* cairo);
void one_button(cairo_t* cairo);
void time(cairo_t* cairo);
void bell(cairo_t* cairo);
void warning(cairo_t* cairo);

}  // namespace lectern::kiosk::icons
