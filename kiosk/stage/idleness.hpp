// Is the visitor still there? After a while without a press it is asked, and later the visit ends by itself. Main thread.
#pragma once

#include <chrono>
#include <optional>

#include "kiosk/stage/mode_parts.hpp"

namespace lectern::kiosk {

class Idleness {
public:
    explicit Idleness(const ModeParts& parts) : parts_(parts) {}

    void turn();
    std::optional<speech::TimePoint> deadline() const;
    /// Takes the question away where it is on top.
    void withdraw_question();
    /// So long nobody could be answered, since the display or the machine stood still: it is no idleness.
    void stood_still(speech::Clock::duration time);

private:
    Pastime pastime() const;
    std::chrono::seconds time_to_read() const;
    void ask_whether_there();

    ModeParts parts_;
    ScreenId question_{};
};

}  // namespace lectern::kiosk
