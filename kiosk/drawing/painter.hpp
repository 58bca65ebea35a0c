// Draws a View on a surface, and of the next View only what differs.
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

/// Main thread only. One painter draws on one surface of the typography's screen size: it remembers what it painted there.
class Painter {
public:
    Painter(std::shared_ptr<const Typography> typography, PainterStyle style);
    ~Painter();
    Painter(const Painter&) = delete;
    Painter& operator=(const Painter&) = delete;

    const FrameLayout& frame() const;
    const PainterStyle& style() const;
    /// Another theme, text size or language: the next paint() draws everything. Nothing happens where the style is the same.
    void set_style(PainterStyle style);
    /// What was on the surface is lost: the next paint() draws everything.
    void invalidate();

    /// Draws what differs from the View painted before, clipped to the rectangles that it returns. No pixel outside of them changes.
    std::vector<Rect> paint(cairo_surface_t* surface, const View& view);

    /// What lies under this point of the View painted last; none between targets, and before the first paint().
    std::optional<Target> target_at(Point at) const;
    /// Where an item of the list painted last stands; empty for one that is on another page of it.
    Rect item_rectangle(std::size_t item) const;
    /// Which items are shown while `list.focus` has the focus: what Previous and Next page by.
    ItemPage item_page(const ChoiceList& list) const;

private:
    class Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace lectern::kiosk
