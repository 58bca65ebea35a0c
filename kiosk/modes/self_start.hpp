// Decides when an unattended kiosk begins to read by itself, and how: silently or, rarely and only within set hours, aloud. Main thread.
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
    std::chrono::milliseconds after{std::chrono::minutes(10)};  ///< time without any input on Welcome
    bool aloud = false;  ///< no automatic sound unless an operator has enabled it (EN 301 549 5.1.3.10, WCAG 1.4.2)
    DailyHours sounding{std::chrono::hours(9), std::chrono::hours(17)};
    int times_an_hour = 2;  ///< limit for reading aloud
};

class SelfStart {
public:
    enum class Way : std::uint8_t { silently, aloud };

    explicit SelfStart(SelfStartRules rules) : rules_(rules) {}

    /// How to begin now, if it is time: Welcome has been left alone since `quiet_since`, and `minute` is the local time of day.
    std::optional<Way> due(speech::TimePoint quiet_since, speech::TimePoint now, MinuteOfDay minute) const;
    void began(Way way, speech::TimePoint now);
    /// When due() may next return something.
    std::optional<speech::TimePoint> deadline(speech::TimePoint quiet_since) const;

private:
    bool may_sound(speech::TimePoint now, MinuteOfDay minute) const;

    SelfStartRules rules_;
    std::deque<speech::TimePoint> aloud_at_;  ///< the latest times, at most as many as are allowed in an hour
};

}  // namespace lectern::kiosk
