// Asks for the staff's PIN, or for a new one. Digits are entered by touch or with three keys, and are never spoken.
#pragma once

#include <cstdint>
#include <expected>
#include <memory>
#include <string>
#include <vector>

#include "kiosk/screens/screen.hpp"
#include "kiosk/screens/stage.hpp"
#include "kiosk/staff/pin/pin.hpp"
#include "kiosk/staff/staff_desk.hpp"

namespace lectern::kiosk {

class PinScreen final : public Screen {
public:
    /// If no PIN has ever been set, whoever is there may choose one, and so becomes the first of the staff. If a PIN was set but can no
    /// longer be read, the screen is a notice that says so and lets nobody in.
    static std::unique_ptr<Screen> to_enter(Stage& stage, StaffDesk& desk);
    static std::unique_ptr<PinScreen> to_change(Stage& stage, StaffDesk& desk);

    std::string_view name() const override { return "staff_pin"; }
    Bearing bearing() const override { return {.layer = Bearing::Layer::cover, .staff = true, .secret = true}; }
    void enter(bool returned) override;
    /// Up and Down turn the wheel, which begins at 0 for each digit; Select takes what it shows. Previous deletes the last digit, because
    /// the left arrow is the key for clearing (ADA 707.6.3).
    bool handle(Action action) override;
    void touch(const Target& target) override;
    void explore(const Target& /*target*/) override { stage_.say(spoken()); }
    View view() const override;
    std::vector<std::string> spoken() const override;
    std::string help() const override;
    void follow(const speech::NarrationEvent& /*event*/) override {}

private:
    enum class Step : std::uint8_t { enter, choose, repeat };
    enum class After : std::uint8_t { staff_list, present_screen };

    PinScreen(Stage& stage, StaffDesk& desk, Step first, After after) : stage_(stage), desk_(desk), step_(first), after_(after) {}

    std::string title() const;
    void turn(int by);
    void take();
    void add(char digit);
    void take_away();
    void finish();
    void check();
    void checked(PinMatch match);
    void repeat();
    void keep();
    void kept(const std::expected<void, PinFault>& set);
    void begin_again(std::vector<std::string> why);

    Stage& stage_;
    StaffDesk& desk_;
    Step step_;
    After after_;
    Pin digits_;
    Pin first_;                                                           ///< the chosen PIN, which is to be repeated
    std::size_t wheel_ = 0;                                               ///< 0 to 9, Delete, Done, and then 0 again
    bool busy_ = false;                                                   ///< a PIN is being checked or stored
    std::shared_ptr<const char> alive_ = std::make_shared<const char>();  ///< expires with the screen, because an answer may arrive later
};

}  // namespace lectern::kiosk
