// One key, from everywhere: where you are, what the big key does, and every action there is, to be chosen like everything else.
#pragma once

#include "kiosk/choices.hpp"
#include "kiosk/screen.hpp"
#include "kiosk/stage.hpp"

namespace lectern::kiosk {

class HelpScreen final : public Screen {
public:
    /// `below` is the screen that help was asked on; it outlives this one.
    HelpScreen(Stage& stage, const Screen& below);

    std::string_view name() const override { return "help"; }
    void enter(bool returned) override;
    bool handle(Action action) override;
    void touch(const Target& target) override;
    View view() const override;
    std::vector<std::string> spoken() const override;
    std::string help() const override;
    void follow(const speech::NarrationEvent& event) override { choices_.follow(event); }

private:
    void choose(std::size_t item);
    void leave_and_do(Action action);

    Stage& stage_;
    const Screen& below_;
    std::vector<std::string> intro_;  ///< made while the screen below was still at work
    Choices choices_;
};

}  // namespace lectern::kiosk
