// What keeps the lines of a layout safe and within their width, whatever stands on them.
#pragma once

#include <pango/pango.h>

namespace lectern::kiosk {

/// Lets no line end within a letter, as it could at a mark behind a space. Pango 1.50 ends the process where a run that is wider than its
/// line has no other place to end; with this it can be wrapped at any width and in any mode. It adds to the layout's attributes.
void keep_letters_whole(PangoLayout* layout);

/// Makes what is still wider than its line smaller: a wide letter, or letters of several fonts that Pango leaves together for want of a
/// space. For a layout whose width does not change any more. It adds to the layout's attributes.
void shrink_wide_letters(PangoLayout* layout);

}  // namespace lectern::kiosk
