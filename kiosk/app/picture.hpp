// What is on the display: the screen's view in the fixed frame of buttons and caption. Main thread.
#pragma once

#include "kiosk/drawing/display.hpp"
#include "kiosk/stage/mode_parts.hpp"
#include "kiosk/values/view.hpp"

namespace lectern::kiosk {

class Picture {
public:
    /// `started`: when the program was, for the trace of the first frame.
    Picture(const ModeParts& parts, Display& display, speech::TimePoint started) : parts_(parts), display_(display), started_(started) {}

    /// Draws what has changed.
    void draw();
    /// The buttons never move. The caption is what the interface says or shows; where there is nothing of that, a warning that nothing can
    /// be heard.
    View view() const;
    /// The visitor has hidden the screen on top.
    bool is_hidden() const { return hides(parts_.stage.top().view()); }

private:
    bool hides(const View& view) const;
    void warn_in(View& view) const;

    ModeParts parts_;
    Display& display_;
    speech::TimePoint started_;
    bool first_frame_ = true;
};

}  // namespace lectern::kiosk
