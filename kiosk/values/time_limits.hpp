// How long a visitor may be inactive (WCAG 2.2.1).
#pragma once

#include <chrono>

namespace lectern::kiosk {

/// How long the kiosk waits before it asks whether the visitor is still there, and how long it waits for an answer.
struct TimeLimits {
    std::chrono::seconds idle{60};
    std::chrono::seconds in_article{180};  ///< for a paused article, and on any screen while headphones are plugged in
    std::chrono::seconds to_answer{25};
};

}  // namespace lectern::kiosk
