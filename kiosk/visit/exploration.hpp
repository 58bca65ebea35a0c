// What goes with exploring by touch: what is read waits for it, and who has not tapped twice yet is told to.
#pragma once

#include <chrono>
#include <optional>
#include <utility>

#include "speech/sound/clock.hpp"

namespace lectern::kiosk {

/// Main thread.
class Exploration {
public:
    /// The finger has come upon something that can be chosen, or not. True where this begins it: what is read has to wait.
    bool come_upon(bool can_be_chosen, speech::TimePoint now);
    /// The words for it were heard: whether how to choose it is said behind them.
    bool take_hint() { return std::exchange(hint_due_, false); }
    /// This visitor has chosen something so.
    void learned() { learned_ = true; }

    /// Whoever speaks by itself keeps silent.
    bool going_on() const { return last_busy_.has_value(); }
    /// Asked at every turn of the loop; `busy` while a finger explores, or something is being said. True, once, where it has been over for
    /// some time.
    bool over(bool busy, speech::TimePoint now);
    /// The visitor does something else. True where it was going on.
    bool end();
    /// When over() is wanted next, unless it is busy then.
    std::optional<speech::TimePoint> deadline() const;

private:
    std::optional<speech::TimePoint> last_busy_;  ///< none: nobody explores
    bool hint_due_ = false;
    bool learned_ = false;
};

}  // namespace lectern::kiosk
