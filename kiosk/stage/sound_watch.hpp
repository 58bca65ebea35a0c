// Follows the sound device: reading waits for one that is lost, a notice says so, and a device that nobody needs is given back.
// Main thread.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <utility>

#include "kiosk/stage/mode_parts.hpp"
#include "kiosk/stage/name_calling.hpp"
#include "kiosk/values/view.hpp"

namespace lectern::kiosk {

/// What the staff's part of the kiosk does for it.
struct StaffForSound {
    std::function<bool()> staff_are_in;
    std::function<void(const std::string&)> log_for_staff;      ///< at once where they are in, else at the full hour
    std::function<void(const speech::OutputStatus&)> remember;  ///< what latency the device needs
};

class SoundWatch {
public:
    SoundWatch(const ModeParts& parts, NameCalling& calls, StaffForSound staff) : parts_(parts), calls_(calls), staff_(std::move(staff)) {}

    void turn();
    bool tells_loss() const { return parts_.stage.screens().holds(notice_); }
    void tell_loss();
    void take_notice_away() { parts_.stage.take_away(notice_); }
    /// A minute after the last visitor the device is given back.
    void park_when_quiet();
    std::optional<speech::TimePoint> parks_at() const;

private:
    void take(const SoundChanged& change);
    void take(const FaultChanged& change);
    void lost();
    void open(speech::SoundState before);
    void hold_for_reopening();
    void go_on_silently();
    Message message() const;

    ModeParts parts_;
    NameCalling& calls_;
    StaffForSound staff_;
    ScreenId notice_{};
};

}  // namespace lectern::kiosk
