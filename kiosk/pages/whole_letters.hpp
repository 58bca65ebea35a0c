// Keeps line breaking safe, and lines within their width, for any text.
#pragma once

#include <pango/pango.h>

namespace lectern::kiosk {

/// Prevents line ends within a letter, which could otherwise occur at a combining mark after a space. Pango 1.50 aborts if a run that is
/// wider than its line can end nowhere else; with this, the layout can be wrapped at any width and in any mode. Adds to the layout's
/// attributes.
void keep_letters_whole(PangoLayout* layout);

/// Shrinks what is still wider than its line: a wide letter, or letters of several fonts that Pango does not separate because there is no
/// space between them. For a layout whose width is final. Adds to the layout's attributes.
void shrink_wide_letters(PangoLayout* layout);

}  // namespace lectern::kiosk
