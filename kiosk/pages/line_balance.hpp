// Lines about equally long, so that none is left with a single word: headings, and the titles of messages.
#pragma once

#include <pango/pango.h>

namespace lectern::kiosk {

/// Makes a layout that is `width` pixels wide as narrow as it can be without another line, to `precision` pixels, and without cutting a
/// word that is whole in `width`. Its new width, pixels. It must break its lines between words and, where one is too long, in them.
int balance(PangoLayout* layout, int width, int precision);

}  // namespace lectern::kiosk
