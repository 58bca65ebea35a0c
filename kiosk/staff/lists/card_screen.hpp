// Measures the screen's width, on which all sizes depend: staff resize a bank card's outline until a real card fits.
#pragma once

#include "kiosk/screens/screen.hpp"
#include "kiosk/screens/stage.hpp"
#include "kiosk/staff/staff_desk.hpp"

namespace lectern::kiosk {

class CardScreen final : public Screen {
public:
    CardScreen(Host& stage, StaffDesk& desk) : stage_(stage), desk_(desk), width_mm_(desk.settings().screen.width_mm) {}

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

    Host& stage_;
    StaffDesk& desk_;
    double width_mm_;     ///< the screen's width according to the outline
    int direction_ = 0;   ///< the direction of the last step
    double step_ = 0.16;  ///< relative to the outline; halved whenever the direction changes, so that two keys can reach any size
};

}  // namespace lectern::kiosk
