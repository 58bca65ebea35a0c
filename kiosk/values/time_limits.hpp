// How long a visitor may do nothing (WCAG 2.2.1).
#pragma once

#include <chrono>

namespace lectern::kiosk {

/// How long the kiosk waits before it asks whether somebody is there, and how long it waits for the answer.
struct TimeLimits {
    std::chrono::seconds idle{60};
    std::chrono::seconds in_article{180};  ///< paused there, and with headphones anywhere
    std::chrono::seconds to_answer{25};
};

}  // namespace lectern::kiosk
