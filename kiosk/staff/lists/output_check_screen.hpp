// Staff have each sound output say a sentence, and are told whether its device took it.
#pragma once

#include <array>
#include <string>

#include "kiosk/screens/choice_screen.hpp"
#include "kiosk/staff/staff_desk.hpp"

namespace lectern::kiosk {

/// That a device takes the sound is all that a program can know: whether it is heard, a person must tell.
class OutputCheckScreen final : public ChoiceScreen {
public:
    OutputCheckScreen(Stage& stage, StaffDesk& desk);

    std::string_view name() const override { return "staff_outputs"; }
    Bearing bearing() const override { return {.layer = Bearing::Layer::cover, .staff = true}; }
    void follow(const speech::NarrationEvent& event) override;

private:
    std::string about() const override;
    std::vector<std::string> intro() const override;
    void choose(std::size_t item) override;
    void go_back() override { stage_.leave(); }
    ChoiceList list() const;
    void judge();

    StaffDesk& desk_;
    std::array<std::string, 2> results_;  ///< of each output; empty: not tried
    std::size_t tried_ = 0;               ///< last
    bool sounds_ = false;                 ///< its sentence is the last thing that began to be said
};

}  // namespace lectern::kiosk
