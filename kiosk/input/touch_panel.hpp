// What a touch panel tells, cleared of what is no pointing finger: resting hands, palms, stuck spots and noise.
//
//   The first finger to come down points; others that rest beside it neither act nor disturb it, now or when they are lifted.
//   Three contacts at once are a hand: nothing acts until all of it is lifted.
//   A contact that lies still for 10 s is set aside: it no longer acts, and the next finger points. If it moves on, it may point again.
//   More touches than hands can make are noise: nothing counts until the panel has been calm for two seconds.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "kiosk/window/window.hpp"
#include "speech/sound/clock.hpp"

namespace lectern::kiosk {

/// For whoever looks after the kiosk.
enum class TouchTrouble : std::uint8_t { none, stuck, noisy };

/// Main thread.
class TouchPanel {
public:
    /// In pixels: how far a resting finger trembles, and further than any finger goes between two reports.
    struct Distances {
        int tremble = 0;
        int leap = 0;
    };
    explicit TouchPanel(Distances distances) : distances_(distances) {}

    /// The event where the pointing finger made it; `cancelled` where that finger no longer counts. `moved` may be the first that is heard
    /// of a finger: it was set aside before.
    std::optional<PointerEvent> take(const PointerEvent& event, speech::TimePoint now);
    /// Sets aside what lies still; `cancelled` where that was the pointing finger.
    std::optional<PointerEvent> due(speech::TimePoint now);
    /// When due() is wanted next.
    std::optional<speech::TimePoint> deadline() const;

    /// What is wrong now, or was within the last hour.
    TouchTrouble trouble(speech::TimePoint now) const;
    /// What has gone wrong since it was asked last: each kind of trouble once in ten minutes.
    std::optional<TouchTrouble> take_complaint() { return std::exchange(complaint_, std::nullopt); }

private:
    struct Contact {
        std::int64_t id = 0;
        Point last;
        Point rest;  ///< it trembles around it
        speech::TimePoint still_since;
        bool aside = false;
    };
    std::optional<PointerEvent> put_down(const PointerEvent& event, speech::TimePoint now);
    std::optional<PointerEvent> move(Contact& contact, const PointerEvent& event, speech::TimePoint now);
    std::optional<PointerEvent> lift(const PointerEvent& event);
    std::optional<PointerEvent> stop_pointing();
    void count_beginning(speech::TimePoint now);
    bool noisy(speech::TimePoint now) const { return calm_from_ && now < *calm_from_; }
    std::size_t counting() const;
    Contact* find(std::int64_t id);
    void complain(TouchTrouble trouble, std::optional<speech::TimePoint>& last, speech::TimePoint now);

    Distances distances_;
    std::vector<Contact> contacts_;
    std::optional<std::int64_t> pointing_;
    bool hand_ = false;
    std::deque<speech::TimePoint> beginnings_;  ///< of touches, in the last second
    std::optional<speech::TimePoint> calm_from_;
    std::optional<TouchTrouble> complaint_;
    std::optional<speech::TimePoint> stuck_told_;
    std::optional<speech::TimePoint> noisy_told_;
};

/// What happened and what to do, for the log.
std::string_view advice(TouchTrouble trouble);

}  // namespace lectern::kiosk
