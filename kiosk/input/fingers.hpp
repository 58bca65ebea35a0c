// Turns the fingers on the touch screen, or the mouse, into gestures.
#pragma once

#include <optional>
#include <variant>

#include "kiosk/input/corner_taps.hpp"
#include "kiosk/input/pointer_tracker.hpp"
#include "kiosk/input/touch_panel.hpp"
#include "kiosk/window/window.hpp"
#include "speech/sound/clock.hpp"

namespace lectern::kiosk {

/// A finger was lifted and means nothing, or nothing yet: it slid off its target, was not on a target, or may be the first of two taps.
struct Lifted {};
/// A finger moved or was put down, which means nothing by itself.
struct Pointing {};
using FingerNews = std::variant<Gesture, Lifted, Pointing>;

struct FingerDistances {
    int tremble = 0;  ///< how far a resting finger may tremble
    int leap = 0;     ///< farther than a finger can move between two reports
    int corner = 0;   ///< a corner's width and height
};

/// Main thread. Distances and positions are in pixels.
class Fingers {
public:
    explicit Fingers(const FingerDistances& distances);

    /// Empty if this finger is ignored. `target_at` tells what is on the screen now.
    std::optional<FingerNews> take(const PointerEvent& event, speech::TimePoint now, const PointerTracker::TargetAt& target_at);
    /// Counts the event if it is a tap in a corner. True for the last tap of the sequence that asks for the staff's screen.
    bool takes_corner_tap(const PointerEvent& event, Size screen, speech::TimePoint now);
    /// To be called when another screen is shown: what is under the finger now is not what it touched.
    void forget() { pointer_.cancel(); }
    bool exploring() const { return pointer_.exploring(); }

    /// A gesture that is due by now, if any.
    std::optional<FingerNews> due(speech::TimePoint now, const PointerTracker::TargetAt& target_at);
    std::optional<speech::TimePoint> deadline() const;

    TouchTrouble trouble(speech::TimePoint now) const { return panel_.trouble(now); }
    std::optional<TouchTrouble> take_complaint() { return panel_.take_complaint(); }

private:
    FingerNews point(const PointerEvent& event, speech::TimePoint now, const PointerTracker::TargetAt& target_at);

    FingerDistances distances_;
    TouchPanel panel_;
    PointerTracker pointer_;
    CornerTaps corners_;
};

}  // namespace lectern::kiosk
