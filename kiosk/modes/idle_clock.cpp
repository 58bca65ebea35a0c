#include "kiosk/modes/idle_clock.hpp"

namespace lectern::kiosk {

void IdleClock::press(speech::TimePoint now) {
    quiet_since_ = now;
    asked_at_.reset();
}

void IdleClock::stood_still(speech::Clock::duration time) {
    if (quiet_since_) *quiet_since_ += time;
    if (asked_at_) *asked_at_ += time;
}

Presence IdleClock::update(const Pastime& pastime, speech::TimePoint now) {
    if (!quiet_since_) return Presence::here;
    patience_ = pastime.patience;
    if (pastime.listening) press(now);
    if (asked_at_) return now - *asked_at_ >= warning_ ? Presence::gone : Presence::asked;
    if (now - *quiet_since_ < patience_) return Presence::here;
    asked_at_ = now;
    return Presence::asked;
}

std::optional<speech::TimePoint> IdleClock::deadline() const {
    if (!quiet_since_) return std::nullopt;
    return asked_at_ ? *asked_at_ + warning_ : *quiet_since_ + patience_;
}

}  // namespace lectern::kiosk
