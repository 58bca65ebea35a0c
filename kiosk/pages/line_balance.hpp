// Makes the lines of headings and message titles about equally long, so that no line is left with a single word.
#pragma once

#include <pango/pango.h>

namespace lectern::kiosk {

/// Narrows a layout of `width` pixels as far as possible, to `precision` pixels, without adding a line or breaking a word that fits into
/// `width`. Returns the new width in pixels. The layout must wrap between words and, if a word is too long, within it
/// (PANGO_WRAP_WORD_CHAR).
int balance(PangoLayout* layout, int width, int precision);

}  // namespace lectern::kiosk
