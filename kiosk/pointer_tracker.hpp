// From fingers to what they mean: a finger lifted where it went down acts, sliding off cancels (WCAG 2.5.2).
#pragma once

#include <functional>
#include <optional>

#include "kiosk/view.hpp"
#include "kiosk/window.hpp"

namespace lectern::kiosk {

/// Main thread. Only the first finger counts; others are ignored until it is lifted.
class PointerTracker {
public:
    /// `reach` is how far a finger may tremble, in pixels.
    explicit PointerTracker(int reach) : reach_(reach) {}

    /// `target_at` tells what is on the screen now. Returns what was touched: what lay under the finger when it came down.
    std::optional<Target> take(const PointerEvent& event, const std::function<std::optional<Target>(Point)>& target_at);

    /// Another screen is shown: what lies under the finger is not what it touched.
    void cancel() { press_.reset(); }

private:
    struct Press {
        std::int64_t id;
        Point at;
        std::optional<Target> target;
    };
    bool still_on(const Press& press, Point at, const std::function<std::optional<Target>(Point)>& target_at) const;

    int reach_;
    std::optional<Press> press_;
};

}  // namespace lectern::kiosk
