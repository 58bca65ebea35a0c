// Turns one finger's movements into gestures. A finger that is lifted where it was put down acts, however long it stayed. A finger that
// slides off its target cancels the touch (WCAG 2.5.2) and then explores, for visitors who don't see what they touch.
//
//   An exploring finger reports one target after another; lifting it does nothing. Two quick taps anywhere then act on the target that it
//   reported last, and two more taps act on it again. A single tap acts on what it touches, as always; only the first tap after exploring
//   waits half a second, in case a second tap follows.
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <variant>

#include "kiosk/values/view.hpp"
#include "kiosk/window/window.hpp"
#include "speech/sound/clock.hpp"

namespace lectern::kiosk {

/// A finger was lifted where it was put down.
struct Touched {
    Target target;
    friend bool operator==(const Touched&, const Touched&) = default;
};
/// An exploring finger has reached a target.
struct CameUpon {
    Target target;
    friend bool operator==(const CameUpon&, const CameUpon&) = default;
};
/// Two quick taps: they act on the target that an exploring finger reached last.
struct TappedTwice {
    Target target;
    friend bool operator==(const TappedTwice&, const TappedTwice&) = default;
};
using Gesture = std::variant<Touched, CameUpon, TappedTwice>;

/// Main thread. Tracks one finger, which touch_panel.hpp selects.
class PointerTracker {
public:
    using TargetAt = std::function<std::optional<Target>(Point)>;

    /// `reach` is how far a finger may tremble, in pixels.
    explicit PointerTracker(int reach) : reach_(reach) {}

    /// `target_at` tells what is on the screen now. A touch acts on the target that was under the finger when it was put down.
    std::optional<Gesture> take(const PointerEvent& event, speech::TimePoint now, const TargetAt& target_at);
    /// The first tap, if no second tap has followed in time.
    std::optional<Gesture> due(speech::TimePoint now);
    std::optional<speech::TimePoint> deadline() const;

    /// True while a finger is down and exploring.
    bool exploring() const { return press_ && press_->exploring; }
    /// To be called when another screen is shown: what is under the finger now is not what it touched, and nothing on it was explored.
    void cancel();

private:
    struct Press {
        Point at;
        std::optional<Target> target;
        speech::TimePoint began;
        bool exploring = false;
        std::optional<Target> came_upon;  ///< the last one; reported once
    };
    /// The target of two quick taps.
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
