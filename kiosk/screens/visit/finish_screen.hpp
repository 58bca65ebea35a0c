// Asks before a visit ends and everything is forgotten, so that a single wrong press cannot end it.
#pragma once

#include "kiosk/screens/choice_screen.hpp"

namespace lectern::kiosk {

class FinishScreen final : public ChoiceScreen {
public:
    /// `below` is the screen on which finishing was requested; it must outlive this one.
    FinishScreen(Stage& stage, const Screen& below);

    std::string_view name() const override { return "finish"; }
    Bearing bearing() const override { return {.layer = Bearing::Layer::cover}; }
    View view() const override { return view_over(below_); }
    std::vector<std::string> whereabouts() const override { return whereabouts_over(below_); }

private:
    std::string about() const override;
    void choose(std::size_t item) override;
    void go_back() override { stage_.leave(); }

    const Screen& below_;
};

}  // namespace lectern::kiosk
