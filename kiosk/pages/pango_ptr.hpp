// Owners of the C objects of Pango and Cairo.
#pragma once

#include <cairo.h>
#include <memory>
#include <pango/pango.h>

namespace lectern::kiosk {

struct GObjectUnref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
struct PangoRelease {
    void operator()(PangoFontDescription* description) const { pango_font_description_free(description); }
    void operator()(PangoAttrList* attributes) const { pango_attr_list_unref(attributes); }
    void operator()(PangoLayoutIter* iterator) const { pango_layout_iter_free(iterator); }
};
struct CairoRelease {
    void operator()(cairo_t* context) const { cairo_destroy(context); }
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};

using PangoContextPtr = std::unique_ptr<PangoContext, GObjectUnref>;
using PangoLayoutPtr = std::unique_ptr<PangoLayout, GObjectUnref>;
using PangoFontDescriptionPtr = std::unique_ptr<PangoFontDescription, PangoRelease>;
using PangoAttrListPtr = std::unique_ptr<PangoAttrList, PangoRelease>;
using PangoLayoutIterPtr = std::unique_ptr<PangoLayoutIter, PangoRelease>;
using CairoPtr = std::unique_ptr<cairo_t, CairoRelease>;
using CairoSurfacePtr = std::unique_ptr<cairo_surface_t, CairoRelease>;

}  // namespace lectern::kiosk
