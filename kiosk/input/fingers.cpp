#include "kiosk/input/fingers.hpp"

namespace lectern::kiosk {

Fingers::Fingers(const FingerDistances& distances)
    : distances_(distances), panel_({distances.tremble, distances.leap}), pointer_(distances.tremble) {}

std::optional<FingerNews> Fingers::take(const PointerEvent& event, speech::TimePoint now, const PointerTracker::TargetAt& target_at) {
    const auto pointing = panel_.take(event, now);
    if (!pointing) return std::nullopt;
    return point(*pointing, now, target_at);
}

FingerNews Fingers::point(const PointerEvent& event, speech::TimePoint now, const PointerTracker::TargetAt& target_at) {
    if (auto gesture = pointer_.take(event, now, target_at)) return *gesture;
    return event.phase == PointerPhase::up ? FingerNews(Lifted{}) : FingerNews(Pointing{});
}

bool Fingers::takes_corner_tap(const PointerEvent& event, Size screen, speech::TimePoint now) {
    return event.phase == PointerPhase::down && corners_.touch(event.at, screen, distances_.corner, now);
}

std::optional<FingerNews> Fingers::due(speech::TimePoint now, const PointerTracker::TargetAt& target_at) {
    if (const auto lost = panel_.due(now)) return point(*lost, now, target_at);
    if (auto tap = pointer_.due(now)) return *tap;
    return std::nullopt;
}

std::optional<speech::TimePoint> Fingers::deadline() const {
    return speech::earliest({panel_.deadline(), pointer_.deadline()});
}

}  // namespace lectern::kiosk
