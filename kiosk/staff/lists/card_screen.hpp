// A bank card's outline that is grown until a real card fits: that tells how wide the screen is, which all sizes follow.
#pragma once

#include "kiosk/screens/screen.hpp"
#include "kiosk/screens/stage.hpp"
#include "kiosk/staff/staff_desk.hpp"

namespace lectern::kiosk {

class CardScreen final : public Screen {
public:
    CardScreen(Stage& stage, StaffDesk& desk) : stage_(stage), desk_(desk), width_mm_(desk.settings().screen.width_mm) {}

    std::string_view name() const override { return "staff_card"; }
    Bearing bearing() const override { return {.layer = Bearing::Layer::cover, .staff = true}; }
    void enter(bool returned) override;
    /// Up and Next grow the outline, Down and Previous shrink it, Select keeps the width.
    bool handle(Action action) override;
    void touch(const Target& /*target*/) override {}
    void explore(const Target& /*target*/) override { stage_.say(spoken()); }
    View view() const override;
    std::vector<std::string> spoken() const override;
    std::string help() const override;
    void follow(const speech::NarrationEvent& /*event*/) override {}

private:
    void resize(int direction);
    void keep();

    Stage& stage_;
    StaffDesk& desk_;
    double width_mm_;     ///< of the screen, as the outline has it
    int direction_ = 0;   ///< of the last step
    double step_ = 0.16;  ///< of the outline; halved each time the direction turns, so that two keys find any size
};

}  // namespace lectern::kiosk
