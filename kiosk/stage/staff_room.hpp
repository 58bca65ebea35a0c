// The staff's part of the kiosk: the way in, what they set, and what is kept for them. Main thread.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "kiosk/modes/quiet_hours.hpp"
#include "kiosk/staff/pin/pin_keeper.hpp"
#include "kiosk/staff/records.hpp"
#include "kiosk/staff/staff_desk.hpp"
#include "kiosk/stage/mode_parts.hpp"

namespace lectern::kiosk {

/// What it works with beside what every mode does; all of it outlives the staff's room.
struct StaffRoomParts {
    config::Settings& settings;
    const InputMap& keys;
    Errands& errands;
    Records& records;
    std::shared_ptr<PinVault> pins;
    std::function<std::chrono::system_clock::time_point()> wall;
    std::function<void(double)> set_screen_width;  ///< in mm
    std::function<void()> end_hold;                ///< a key that is held is taken for let go
    std::function<void(StaffStatus&)> report;      ///< adds what other parts know
    std::function<void(KioskEnd)> end;
};

class StaffRoom final : public StaffDesk {
public:
    StaffRoom(const ModeParts& parts, StaffRoomParts own);

    /// Whoever asks for the staff's screen is asked for the PIN.
    void ask_for_pin();
    /// Behind the PIN, not before it.
    bool are_in() const { return parts_.stage.screens().holds(menu_); }
    /// At once while staff are in, who look for it; else at the full hour, since a visitor may have brought it about.
    void log(const std::string& line);
    /// The loudspeaker is as soft as the quiet hours want it.
    void follow_quiet_hours();

    // --- StaffDesk ---
    const config::Settings& settings() const override { return own_.settings; }
    void keep(const config::StaffValues& values, std::function<void()> kept) override;
    void say_as_loud_as_can_be(std::string sentence) override;
    void say_by(speech::AudioRoute route, int step, std::string sentence) override;
    const InputMap& keys() const override { return own_.keys; }
    StaffStatus status() const override;
    const std::vector<content::LoadError>& problems() const override { return parts_.articles.problems(); }
    PinKeeper& pins() override { return pins_; }
    void let_in() override;
    void open(std::unique_ptr<Screen> screen) override { parts_.stage.push(std::move(screen)); }
    void end(KioskEnd how) override { own_.end(how); }

private:
    void take_care_of_pin();
    void apply_settings();

    ModeParts parts_;
    StaffRoomParts own_;
    PinKeeper pins_;
    QuietHours quiet_hours_;
    ScreenId menu_{};
};

}  // namespace lectern::kiosk
