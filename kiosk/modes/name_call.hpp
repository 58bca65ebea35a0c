// "Please listen for your name": decides what a press of the staff's button does. Main thread.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

#include "speech/sound/clock.hpp"

namespace lectern::kiosk {

struct NameCallTimes {
    std::chrono::seconds every{20};  ///< least time between two calls: too many of them and people stop listening
    std::chrono::seconds shown{30};  ///< how long a call is shown if nobody dismisses it
};

class NameCall {
public:
    enum class Press : std::uint8_t { begins, ends, means_nothing };

    explicit NameCall(NameCallTimes times) : times_(times) {}

    /// During a call the same button ends it. A bounce of the button is ignored, and so is a press too soon after the last call.
    Press press(speech::TimePoint now);
    /// The call is over, for whatever reason.
    void end() { calling_ = false; }
    bool calling() const { return calling_; }
    /// When an undismissed call ends; empty if there is none.
    std::optional<speech::TimePoint> shown_until() const;

private:
    NameCallTimes times_;
    std::optional<speech::TimePoint> began_;  ///< when the last call began
    bool calling_ = false;
};

}  // namespace lectern::kiosk
