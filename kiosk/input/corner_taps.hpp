// The two upper corners touched in turn: how staff ask for their screen where there is no keypad.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>

#include "kiosk/values/geometry.hpp"
#include "speech/sound/clock.hpp"

namespace lectern::kiosk {

/// Three times each, one after the other. Nothing to press stands in these corners; one finger or a mouse is enough, so that a panel that
/// feels only one finger does; and neither a resting hand nor a curious finger that stays in one place comes to the end of it.
inline constexpr std::size_t corner_taps = 6;
inline constexpr std::chrono::seconds corner_tap_time{8};  ///< from the first to the last

/// Main thread.
class CornerTaps {
public:
    /// A finger came down. True with the last touch of the row. `reach` is a corner's width and height in pixels.
    bool touch(Point at, Size screen, int reach, speech::TimePoint now);

private:
    enum class Corner : unsigned char { left, right };
    static std::optional<Corner> corner_at(Point at, Size screen, int reach);

    std::size_t count_ = 0;
    Corner last_ = Corner::left;
    speech::TimePoint first_;
};

}  // namespace lectern::kiosk
