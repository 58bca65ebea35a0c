// From a finger to what it means: lifted where it went down it acts, however long it stayed; sliding off cancels (WCAG 2.5.2), and then
// explores, for those who don't see what they touch.
//
//   A finger that leaves what it began on explores: it comes upon one thing after the other, and lifting it does nothing.
//   Two quick taps anywhere then act on what it came upon last, and two more once more. One tap acts on what it touched, as ever; only the
//   first one after exploring waits half a second for a second.
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <variant>

#include "kiosk/values/view.hpp"
#include "kiosk/window/window.hpp"
#include "speech/sound/clock.hpp"

namespace lectern::kiosk {

/// A finger was lifted where it had come down.
struct Touched {
    Target target;
    friend bool operator==(const Touched&, const Touched&) = default;
};
/// A finger that explores has come upon something.
struct CameUpon {
    Target target;
    friend bool operator==(const CameUpon&, const CameUpon&) = default;
};
/// Two quick taps: what an exploring finger came upon last is meant.
struct TappedTwice {
    Target target;
    friend bool operator==(const TappedTwice&, const TappedTwice&) = default;
};
using Gesture = std::variant<Touched, CameUpon, TappedTwice>;

/// Main thread. One finger, see touch_panel.hpp.
class PointerTracker {
public:
    using TargetAt = std::function<std::optional<Target>(Point)>;

    /// `reach` is how far a finger may tremble, in pixels.
    explicit PointerTracker(int reach) : reach_(reach) {}

    /// `target_at` tells what is on the screen now; what a touch means lay under the finger when it came down.
    std::optional<Gesture> take(const PointerEvent& event, speech::TimePoint now, const TargetAt& target_at);
    /// The tap that waited for a second one.
    std::optional<Gesture> due(speech::TimePoint now);
    std::optional<speech::TimePoint> deadline() const;

    /// A finger is down and explores.
    bool exploring() const { return press_ && press_->exploring; }
    /// Another screen is shown: what lies under the finger is not what it touched, and nothing on it was explored.
    void cancel();

private:
    struct Press {
        Point at;
        std::optional<Target> target;
        speech::TimePoint began;
        bool exploring = false;
        std::optional<Target> came_upon;  ///< last; said once
    };
    /// What two taps mean.
    struct Explored {
        Target target;
        speech::TimePoint at;
    };
    struct Tap {
        std::optional<Target> target;
        speech::TimePoint at;
    };
    std::optional<Gesture> put_down(Point at, speech::TimePoint now, const TargetAt& target_at);
    std::optional<Gesture> move(Point at, speech::TimePoint now, const TargetAt& target_at);
    std::optional<Gesture> lift(Point at, speech::TimePoint now, const TargetAt& target_at);
    std::optional<Gesture> tap(const std::optional<Target>& target, speech::TimePoint now);
    bool still_on(const Press& press, Point at, const TargetAt& target_at) const;
    bool may_tap_twice(speech::TimePoint now) const;
    void forget_explored();

    int reach_;
    std::optional<Press> press_;
    std::optional<Explored> explored_;
    std::optional<Tap> first_tap_;
};

}  // namespace lectern::kiosk
