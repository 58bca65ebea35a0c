// One key, from everywhere: where you are, what the big key does, and every action there is, to be chosen like everything else.
#pragma once

#include "kiosk/choice_screen.hpp"

namespace lectern::kiosk {

class HelpScreen final : public ChoiceScreen {
public:
    /// `below` is the screen that help was asked on; it outlives this one.
    HelpScreen(Stage& stage, const Screen& below);

    std::string_view name() const override { return "help"; }
    bool handle(Action action) override;
    View view() const override { return view_over(below_); }

private:
    std::string about() const override;
    std::vector<std::string> intro() const override;
    void choose(std::size_t item) override;
    void go_back() override { stage_.leave(); }
    void leave_and_do(Action action);

    const Screen& below_;
};

}  // namespace lectern::kiosk
