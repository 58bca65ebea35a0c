#include "kiosk/input/corner_taps.hpp"

namespace lectern::kiosk {

std::optional<CornerTaps::Corner> CornerTaps::corner_at(Point at, Size screen, int reach) {
    if (at.y >= reach) return std::nullopt;
    if (at.x < reach) return Corner::left;
    if (at.x >= screen.width - reach) return Corner::right;
    return std::nullopt;
}

bool CornerTaps::touch(Point at, Size screen, int reach, speech::TimePoint now) {
    const auto corner = corner_at(at, screen, reach);
    const bool goes_on = corner && count_ > 0 && *corner != last_ && now - first_ <= corner_tap_time;
    if (!goes_on) {
        count_ = 0;
        first_ = now;
    }
    if (!corner) return false;
    last_ = *corner;
    if (++count_ < corner_taps) return false;
    count_ = 0;
    return true;
}

}  // namespace lectern::kiosk
