// The parts that have their turn in every round of the main loop. Main thread.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "speech/sound/clock.hpp"

namespace lectern::kiosk {

class Turns {
public:
    using Turn = std::function<void()>;
    /// When the turn is wanted at the latest; empty while only an event can bring something new.
    using Deadline = std::function<std::optional<speech::TimePoint>()>;

    /// Behind those that were added before.
    void add(Turn turn, Deadline deadline = [] { return std::nullopt; });
    /// One round.
    void take() const;
    std::optional<speech::TimePoint> next() const;

private:
    struct Part {
        Turn turn;
        Deadline deadline;
    };
    std::vector<Part> parts_;
};

}  // namespace lectern::kiosk
