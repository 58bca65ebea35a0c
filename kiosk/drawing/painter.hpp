// Draws a View on a surface, and then only what differs in the next View.
#pragma once

#include <cairo.h>
#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

#include "kiosk/drawing/painter_style.hpp"
#include "kiosk/pages/frame_layout.hpp"
#include "kiosk/pages/typography.hpp"
#include "kiosk/values/geometry.hpp"
#include "kiosk/values/view.hpp"

namespace lectern::kiosk {

/// Main thread only. A painter draws on one surface of the typography's screen size, because it remembers what it painted there.
class Painter {
public:
    Painter(std::shared_ptr<const Typography> typography, PainterStyle style);
    ~Painter();
    Painter(const Painter&) = delete;
    Painter& operator=(const Painter&) = delete;

    const FrameLayout& frame() const;
    const PainterStyle& style() const;
    /// Sets the theme, text size and language. If anything differs, the next paint() draws everything.
    void set_style(PainterStyle style);
    /// The surface's content was lost: the next paint() draws everything.
    void invalidate();

    /// Draws the differences from the last View, clipped to the rectangles that it returns. No pixel outside them changes.
    std::vector<Rect> paint(cairo_surface_t* surface, const View& view);

    /// The target at this point of the last painted View; empty between targets and before the first paint().
    std::optional<Target> target_at(Point at) const;
    /// The rectangle of an item in the last painted list; empty if the item is on another page.
    Rect item_rectangle(std::size_t item) const;
    /// The items that are shown while `list.focus` has the focus: Previous and Next move by this page.
    ItemPage item_page(const ChoiceList& list) const;

private:
    class Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace lectern::kiosk
