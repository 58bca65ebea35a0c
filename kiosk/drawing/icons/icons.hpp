// The vector icons: one family, drawn as paths on a grid of 24 by 24 with lines two wide.
#pragma once

#include <cairo.h>

#include "kiosk/values/geometry.hpp"
#include "kiosk/values/view.hpp"

namespace lectern::kiosk {

/// Draws the icon into the middle of `box`, as large as fits, in the context's colour. `mirrored`: arrows point along a script that is
/// written from right to left. Icon::none draws nothing.
void draw_icon(cairo_t* cairo, Icon icon, Rect box, bool mirrored);

}  // namespace lectern::kiosk
