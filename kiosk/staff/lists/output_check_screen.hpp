// Plays a test sentence on each sound output, and tells staff whether the device accepted it.
#pragma once

#include <array>
#include <string>

#include "kiosk/screens/choice_screen.hpp"
#include "kiosk/staff/staff_desk.hpp"

namespace lectern::kiosk {

/// A program can only know that a device accepts sound; whether the sound can be heard, a person must judge.
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
    std::array<std::string, 2> results_;  ///< one per output; empty: not tried yet
    std::size_t tried_ = 0;               ///< the output that was tried last
    AnnouncementId trial_{};              ///< its sentence
    bool sounds_ = false;                 ///< the trial's sentence was the last one to begin
};

}  // namespace lectern::kiosk
