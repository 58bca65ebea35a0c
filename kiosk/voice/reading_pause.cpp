#include "kiosk/voice/reading_pause.hpp"

#include <algorithm>
#include <utility>

namespace lectern::kiosk {

bool ReadingPause::any() const {
    return std::ranges::find(reasons_, true) != reasons_.end();
}

bool ReadingPause::add(PausedBy reason) {
    const bool waited = any();
    reasons_.at(static_cast<std::size_t>(reason)) = true;
    return !waited;
}

bool ReadingPause::remove(PausedBy reason) {
    const bool held = std::exchange(reasons_.at(static_cast<std::size_t>(reason)), false);
    return held && !any();
}

}  // namespace lectern::kiosk
