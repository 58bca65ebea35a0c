// Fingers on the touch screen, or the mouse: what they do there.
#pragma once

#include <optional>
#include <variant>

#include "kiosk/input/corner_taps.hpp"
#include "kiosk/input/pointer_tracker.hpp"
#include "kiosk/input/touch_panel.hpp"
#include "kiosk/window/window.hpp"
#include "speech/sound/clock.hpp"

namespace lectern::kiosk {

/// A finger was lifted, and means nothing or not yet: it slid off what it had touched, lay where nothing is, or may tap once more.
struct Lifted {};
/// A finger did something that means nothing by itself.
struct Pointing {};
using FingerNews = std::variant<Gesture, Lifted, Pointing>;

struct FingerDistances {
    int tremble = 0;  ///< how far a resting finger trembles
    int leap = 0;     ///< farther than any finger goes between two reports
    int corner = 0;   ///< a corner's width and height
};

/// Main thread. Distances and places are pixels.
class Fingers {
public:
    explicit Fingers(const FingerDistances& distances);

    /// Nothing where this finger does not count. `target_at` tells what is on the screen now.
    std::optional<FingerNews> take(const PointerEvent& event, speech::TimePoint now, const PointerTracker::TargetAt& target_at);
    /// Counts it where it is a tap in a corner. True with the last one that asks for the staff's screen.
    bool takes_corner_tap(const PointerEvent& event, Size screen, speech::TimePoint now);
    /// Another screen is shown: what lies under the finger is not what it touched.
    void forget() { pointer_.cancel(); }
    bool exploring() const { return pointer_.exploring(); }

    /// What has become due.
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
