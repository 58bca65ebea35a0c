#include "kiosk/input/key_lockout.hpp"

namespace lectern::kiosk {

bool KeyLockout::takes(int scancode, speech::TimePoint now) {
    if (last_ && last_->scancode == scancode && now - last_->ended < time_) return false;
    last_ = {scancode, true, now};
    return true;
}

void KeyLockout::released(int scancode, speech::TimePoint now) {
    if (last_ && last_->scancode == scancode && last_->held) last_ = {scancode, false, now};
}

}  // namespace lectern::kiosk
