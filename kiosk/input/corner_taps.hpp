// Detects taps on the two upper corners in turn: how staff ask for their screen if there is no keypad.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>

#include "kiosk/values/geometry.hpp"
#include "speech/sound/clock.hpp"

namespace lectern::kiosk {

/// Three taps on each corner, alternating. There is nothing to press in these corners. One finger or a mouse is enough, so single-touch
/// panels work too. A resting hand, or a finger that stays in one place, never completes the sequence.
inline constexpr std::size_t corner_taps = 6;
inline constexpr std::chrono::seconds corner_tap_time{8};  ///< from the first to the last

/// Main thread.
class CornerTaps {
public:
    /// Reports that a finger was put down. True for the last tap of the sequence. `reach` is a corner's width and height in pixels.
    bool touch(Point at, Size screen, int reach, speech::TimePoint now);

private:
    enum class Corner : unsigned char { left, right };
    static std::optional<Corner> corner_at(Point at, Size screen, int reach);

    std::size_t count_ = 0;
    Corner last_ = Corner::left;
    speech::TimePoint first_;
};

}  // namespace lectern::kiosk
