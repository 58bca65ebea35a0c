// When a kiosk in a room begins to read by itself, and how: silently, or within stated hours and seldom, aloud. Main thread.
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>

#include "kiosk/values/time_of_day.hpp"
#include "speech/sound/clock.hpp"

namespace lectern::kiosk {

struct SelfStartRules {
    bool enabled = false;
    std::chrono::milliseconds after{std::chrono::minutes(10)};  ///< of quiet on Welcome
    bool aloud = false;  ///< no sound by itself unless somebody has set it so (EN 301 549 5.1.3.10, WCAG 1.4.2)
    DailyHours sounding{std::chrono::hours(9), std::chrono::hours(17)};
    int times_an_hour = 2;  ///< aloud
};

class SelfStart {
public:
    enum class Way : std::uint8_t { silently, aloud };

    explicit SelfStart(SelfStartRules rules) : rules_(rules) {}

    /// Whether it is time, on a Welcome that was left alone since then, at this minute of the local day.
    std::optional<Way> due(speech::TimePoint quiet_since, speech::TimePoint now, MinuteOfDay minute) const;
    void began(Way way, speech::TimePoint now);
    /// When due() may have something to tell.
    std::optional<speech::TimePoint> deadline(speech::TimePoint quiet_since) const;

private:
    bool may_sound(speech::TimePoint now, MinuteOfDay minute) const;

    SelfStartRules rules_;
    std::deque<speech::TimePoint> aloud_at_;  ///< the last ones, no more than may be in an hour
};

}  // namespace lectern::kiosk
