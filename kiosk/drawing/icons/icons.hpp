// The vector icons, drawn as paths on a grid of 24 by 24 units with lines two units wide.
#pragma once

#include <cairo.h>

#include "kiosk/values/geometry.hpp"
#include "kiosk/values/view.hpp"

namespace lectern::kiosk {

/// Draws the icon in the middle of `box`, as large as fits, in the context's colour. `mirrored`: arrows point the way a right-to-left
/// script is read. Icon::none draws nothing.
void draw_icon(cairo_t* cairo, Icon icon, Rect box, bool mirrored);

}  // namespace lectern::kiosk
