#include "kiosk/pointer_tracker.hpp"

#include <cstdlib>

namespace lectern::kiosk {

std::optional<Target> PointerTracker::take(const PointerEvent& event, const std::function<std::optional<Target>(Point)>& target_at) {
    if (event.phase == PointerPhase::down) {
        if (!press_ || press_->id == event.id) press_ = Press{event.id, event.at, target_at(event.at)};
        return std::nullopt;
    }
    if (!press_ || press_->id != event.id) return std::nullopt;
    if (!still_on(*press_, event.at, target_at)) press_->target.reset();
    if (event.phase == PointerPhase::moved) return std::nullopt;
    const auto touched = event.phase == PointerPhase::up ? press_->target : std::nullopt;
    press_.reset();
    return touched;
}

/// A button is left at its edge; text and items may have moved under a finger that did not.
bool PointerTracker::still_on(const Press& press, Point at, const std::function<std::optional<Target>(Point)>& target_at) const {
    if (press.target && std::holds_alternative<ButtonTarget>(*press.target)) return target_at(at) == press.target;
    return std::abs(at.x - press.at.x) <= reach_ && std::abs(at.y - press.at.y) <= reach_;
}

}  // namespace lectern::kiosk
