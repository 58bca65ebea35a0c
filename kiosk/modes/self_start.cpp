#include "kiosk/modes/self_start.hpp"

namespace lectern::kiosk {

std::optional<SelfStart::Way> SelfStart::due(speech::TimePoint quiet_since, speech::TimePoint now, MinuteOfDay minute) const {
    if (!rules_.enabled || now - quiet_since < rules_.after) return std::nullopt;
    return may_sound(now, minute) ? Way::aloud : Way::silently;
}

bool SelfStart::may_sound(speech::TimePoint now, MinuteOfDay minute) const {
    if (!rules_.aloud || !rules_.sounding.at(minute)) return false;
    const auto most = static_cast<std::size_t>(rules_.times_an_hour);
    return most > 0 && (aloud_at_.size() < most || now - aloud_at_.front() >= std::chrono::hours(1));
}

void SelfStart::began(Way way, speech::TimePoint now) {
    if (way != Way::aloud) return;
    aloud_at_.push_back(now);
    if (aloud_at_.size() > static_cast<std::size_t>(rules_.times_an_hour)) aloud_at_.pop_front();
}

std::optional<speech::TimePoint> SelfStart::deadline(speech::TimePoint quiet_since) const {
    return rules_.enabled ? std::optional(quiet_since + rules_.after) : std::nullopt;
}

}  // namespace lectern::kiosk
