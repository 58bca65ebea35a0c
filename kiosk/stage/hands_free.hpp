// For who just listens: one article after the other, until nobody seems to listen any more. Main thread.
#pragma once

#include "kiosk/stage/mode_parts.hpp"

namespace lectern::kiosk {

class HandsFree {
public:
    explicit HandsFree(const ModeParts& parts) : parts_(parts) {}

    /// Reads all articles from now on, or only the present one again. What is being read goes on; where nothing is, the first article
    /// begins, or the next one.
    void switch_everything();
    /// Where it reads aloud in the room and nobody has pressed anything for long, it asks at the end of a section whether to read on.
    void follow(const speech::NarrationEvent& event);

private:
    ModeParts parts_;
};

}  // namespace lectern::kiosk
