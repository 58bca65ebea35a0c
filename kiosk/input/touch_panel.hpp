// Filters a touch panel's events: ignores resting hands, palms, stuck spots and noise, and passes on one pointing finger.
//
//   The first finger that is put down points. Others that rest beside it are ignored, and so is lifting them.
//   Three contacts at once are a hand: all are ignored until all of them are lifted.
//   A contact that does not move for 10 s is set aside: it is ignored, and the next finger points. If it moves again, it may point again.
//   More touches than hands can make are noise: everything is ignored until the panel has been calm for two seconds.
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

/// A fault of the panel, for operators.
enum class TouchTrouble : std::uint8_t { none, stuck, noisy };

/// Main thread.
class TouchPanel {
public:
    /// In pixels: how far a resting finger may tremble, and farther than a finger can move between two reports.
    struct Distances {
        int tremble = 0;
        int leap = 0;
    };
    explicit TouchPanel(Distances distances) : distances_(distances) {}

    /// Passes on the event if the pointing finger made it; returns `cancelled` if that finger no longer counts. The first event of a finger
    /// may be `moved`, if it had been set aside.
    std::optional<PointerEvent> take(const PointerEvent& event, speech::TimePoint now);
    /// Sets aside contacts that do not move; returns `cancelled` if one of them was the pointing finger.
    std::optional<PointerEvent> due(speech::TimePoint now);
    /// When due() must be called next.
    std::optional<speech::TimePoint> deadline() const;

    /// A fault that exists now; noise is reported for an hour.
    TouchTrouble trouble(speech::TimePoint now) const;
    /// A new fault since the last call; each kind is reported at most once in ten minutes.
    std::optional<TouchTrouble> take_complaint() { return std::exchange(complaint_, std::nullopt); }

private:
    struct Contact {
        std::int64_t id = 0;
        Point last;
        Point rest;  ///< the centre of its trembling
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
    std::deque<speech::TimePoint> beginnings_;  ///< times at which touches began, within the last second
    std::optional<speech::TimePoint> calm_from_;
    std::optional<TouchTrouble> complaint_;
    std::optional<speech::TimePoint> stuck_told_;
    std::optional<speech::TimePoint> noisy_told_;
};

/// A log message: what happened and what to do.
std::string_view advice(TouchTrouble trouble);

}  // namespace lectern::kiosk
