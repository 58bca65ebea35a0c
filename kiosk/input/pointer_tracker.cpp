#include "kiosk/input/pointer_tracker.hpp"

#include <cstdlib>
#include <utility>

namespace lectern::kiosk {
namespace {

using speech::TimePoint;

constexpr std::chrono::milliseconds tap_time{500};      // a longer press is not one of two quick taps
constexpr std::chrono::milliseconds between_taps{500};  // from lifting a finger to putting it down again
constexpr std::chrono::seconds explored_counts{30};     // long enough to hear a sentence, with some time to spare

std::optional<Gesture> touched(const std::optional<Target>& target) {
    return target ? std::optional<Gesture>(Touched{*target}) : std::nullopt;
}

}  // namespace

std::optional<Gesture> PointerTracker::take(const PointerEvent& event, TimePoint now, const TargetAt& target_at) {
    switch (event.phase) {
        case PointerPhase::down:
            return put_down(event.at, now, target_at);
        case PointerPhase::moved:
            return move(event.at, now, target_at);
        case PointerPhase::up:
            return lift(event.at, now, target_at);
        case PointerPhase::cancelled:
            press_.reset();
    }
    return std::nullopt;
}

std::optional<Gesture> PointerTracker::put_down(Point at, TimePoint now, const TargetAt& target_at) {
    press_.reset();
    auto late = due(now);
    press_ = Press{.at = at, .target = target_at(at), .began = now};
    return late;
}

std::optional<Gesture> PointerTracker::move(Point at, TimePoint now, const TargetAt& target_at) {
    if (!press_) press_ = Press{.at = at, .began = now, .exploring = true};
    if (!press_->exploring && still_on(*press_, at, target_at)) return std::nullopt;
    press_->exploring = true;
    first_tap_.reset();
    const auto target = target_at(at);
    if (!target || target == press_->came_upon) return std::nullopt;
    press_->came_upon = target;
    explored_ = Explored{*target, now};
    return CameUpon{*target};
}

std::optional<Gesture> PointerTracker::lift(Point at, TimePoint now, const TargetAt& target_at) {
    const auto press = std::exchange(press_, std::nullopt);
    if (!press) return std::nullopt;
    if (press->exploring && explored_) explored_->at = now;
    if (press->exploring || !still_on(*press, at, target_at)) return std::nullopt;
    if (may_tap_twice(now) && now - press->began <= tap_time) return tap(press->target, now);
    forget_explored();
    return touched(press->target);
}

std::optional<Gesture> PointerTracker::tap(const std::optional<Target>& target, TimePoint now) {
    if (!first_tap_) {
        first_tap_ = Tap{target, now};
        return std::nullopt;
    }
    first_tap_.reset();
    explored_->at = now;  // two more taps act on the same target again
    return TappedTwice{explored_->target};
}

std::optional<Gesture> PointerTracker::due(TimePoint now) {
    const auto end = deadline();
    if (!end || now < *end) return std::nullopt;
    const auto target = first_tap_->target;
    forget_explored();
    return touched(target);
}

std::optional<TimePoint> PointerTracker::deadline() const {
    return first_tap_ && !press_ ? std::optional(first_tap_->at + between_taps) : std::nullopt;
}

void PointerTracker::cancel() {
    if (press_) press_->target = press_->came_upon = std::nullopt;
    forget_explored();
}

bool PointerTracker::may_tap_twice(TimePoint now) const {
    return explored_ && now - explored_->at <= explored_counts;
}

void PointerTracker::forget_explored() {
    explored_.reset();
    first_tap_.reset();
}

/// A press on a button ends at the button's edge. Text and items may have moved under a resting finger, so there only the distance counts.
bool PointerTracker::still_on(const Press& press, Point at, const TargetAt& target_at) const {
    if (press.target && std::holds_alternative<ButtonTarget>(*press.target)) return target_at(at) == press.target;
    return std::abs(at.x - press.at.x) <= reach_ && std::abs(at.y - press.at.y) <= reach_;
}

}  // namespace lectern::kiosk
