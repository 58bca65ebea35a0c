// "Please listen for your name": what a press of the staff's button means. Main thread.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

#include "speech/sound/clock.hpp"

namespace lectern::kiosk {

struct NameCallTimes {
    std::chrono::seconds every{20};  ///< from one call to the next at least, or people stop listening
    std::chrono::seconds shown{30};  ///< where nobody is there to take it away
};

class NameCall {
public:
    enum class Press : std::uint8_t { begins, ends, means_nothing };

    explicit NameCall(NameCallTimes times) : times_(times) {}

    /// While it is called the same button ends it. A button that bounces does nothing more, nor does one that is pressed again too soon.
    Press press(speech::TimePoint now);
    /// Whoever ends it.
    void end() { calling_ = false; }
    bool calling() const { return calling_; }
    /// Until when a call is shown that nobody takes away.
    std::optional<speech::TimePoint> shown_until() const;

private:
    NameCallTimes times_;
    std::optional<speech::TimePoint> began_;  ///< the last one
    bool calling_ = false;
};

}  // namespace lectern::kiosk
