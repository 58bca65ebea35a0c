// Asks for the staff's PIN, or for a new one. Digits are taken by touch or by three keys; nothing ever says which.
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
    /// Where no PIN has ever been set, it lets whoever stands there choose one: that is the first of the staff. Where the one that was set
    /// cannot be read any more it is another screen, which tells so and lets nobody in.
    static std::unique_ptr<Screen> to_enter(Stage& stage, StaffDesk& desk);
    static std::unique_ptr<PinScreen> to_change(Stage& stage, StaffDesk& desk);

    std::string_view name() const override { return "staff_pin"; }
    Bearing bearing() const override { return {.layer = Bearing::Layer::cover, .staff = true, .secret = true}; }
    void enter(bool returned) override;
    /// Up and Down turn the wheel that begins at 0 for each digit, Select takes what it shows. Previous takes the last digit away: its left
    /// arrow clears (ADA 707.6.3).
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
    Pin first_;                                                           ///< chosen, and to be repeated
    std::size_t wheel_ = 0;                                               ///< 0 to 9, Delete, Done; from there round to 0
    bool busy_ = false;                                                   ///< a PIN is being looked at
    std::shared_ptr<const char> alive_ = std::make_shared<const char>();  ///< an answer may come when this screen has gone
};

}  // namespace lectern::kiosk
