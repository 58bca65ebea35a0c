// "Please listen for your name": reading stops at once and waits at its word. Staff press it, not a visitor, so that no visit begins.
// Main thread.
#pragma once

#include <functional>
#include <optional>

#include "kiosk/modes/name_call.hpp"
#include "kiosk/stage/idleness.hpp"
#include "kiosk/stage/mode_parts.hpp"

namespace lectern::kiosk {

class NameCalling {
public:
    /// `over` is told when a call is over: what came meanwhile may be shown.
    NameCalling(const ModeParts& parts, Idleness& idleness, NameCallTimes times, std::function<void()> over)
        : parts_(parts), idleness_(idleness), call_(times), over_(std::move(over)) {}

    /// The staff's button.
    void press();
    bool going_on() const { return call_.calling() && parts_.stage.screens().holds(notice_); }
    /// The device is back: nobody has heard a call that is shown.
    void say_again();
    /// A call that nobody takes away is taken away.
    void turn();
    std::optional<speech::TimePoint> deadline() const;

private:
    void begin();
    void end();
    void end_where_left();

    ModeParts parts_;
    Idleness& idleness_;
    NameCall call_;
    std::function<void()> over_;
    ScreenId notice_{};
};

}  // namespace lectern::kiosk
