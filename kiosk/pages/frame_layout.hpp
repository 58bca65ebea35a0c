// The frame that every screen shares: where the heading, progress, content, caption and the five buttons stand.
#pragma once

#include <array>

#include "kiosk/pages/typography.hpp"
#include "kiosk/values/geometry.hpp"

namespace lectern::kiosk {

/// Depends on nothing but the screen, the type scale and the direction, so that nothing in it ever moves.
struct FrameLayout {
    Size screen;
    Rect heading;
    Rect progress;
    Rect content;
    int steady_bottom = 0;  ///< where the content would end if two lines were kept free for the caption: a low screen keeps one
    Rect caption;
    std::array<Rect, 5> buttons;  ///< Back, Previous, Play/Pause, Next, Help: from the start edge to the end edge
    bool labels_below = false;    ///< a button's label stands under its icon, since there is no room beside it
    bool mirrored = false;        ///< the start edge is the right one

    /// The same rectangle seen from the other edge of `inside`, where the frame is mirrored: the one place in which start and end become
    /// left and right.
    Rect placed(Rect rect, Rect inside) const;
};

/// `mirrored`: the interface's language is written from right to left. Nothing overlaps and everything lies on the screen, for any screen
/// of at least 320 × 240.
FrameLayout make_frame_layout(const Typography& typography, bool mirrored);

}  // namespace lectern::kiosk
