// The frame of every screen: the rectangles of the heading, progress, content, caption and five buttons.
#pragma once

#include <array>

#include "kiosk/pages/typography.hpp"
#include "kiosk/values/geometry.hpp"

namespace lectern::kiosk {

/// Depends only on the screen, the type scale and the writing direction, so nothing in it ever moves.
struct FrameLayout {
    Size screen;
    Rect heading;
    Rect progress;
    Rect content;
    int steady_bottom = 0;  ///< where the content would end with two lines kept free for the caption: a low screen keeps only one
    Rect caption;
    std::array<Rect, 5> buttons;  ///< Back, Previous, Play/Pause, Next, Help: from the start edge to the end edge
    bool labels_below = false;    ///< a button's label is below its icon, because there is no room beside it
    bool mirrored = false;        ///< the start edge is on the right

    /// The rectangle, mirrored within `inside` if the frame is mirrored. Only this function turns start and end into left and right.
    Rect placed(Rect rect, Rect inside) const;
};

/// `mirrored`: the interface's language is written from right to left. For any screen of at least 320 × 240, no rectangles overlap and all
/// are on the screen.
FrameLayout make_frame_layout(const Typography& typography, bool mirrored);

}  // namespace lectern::kiosk
