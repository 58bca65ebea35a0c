// Asks before everything is forgotten: nothing ends by one press too many.
#pragma once

#include "kiosk/choices.hpp"
#include "kiosk/screen.hpp"
#include "kiosk/stage.hpp"

namespace lectern::kiosk {

class FinishScreen final : public Screen {
public:
    /// `below` is the screen on which it was asked; it outlives this one.
    FinishScreen(Stage& stage, const Screen& below);

    std::string_view name() const override { return "finish"; }
    void enter(bool returned) override;
    bool handle(Action action) override;
    void touch(const Target& target) override;
    View view() const override;
    std::vector<std::string> spoken() const override;
    std::string help() const override;
    void follow(const speech::NarrationEvent& event) override { choices_.follow(event); }

private:
    void choose(std::size_t item);

    Stage& stage_;
    const Screen& below_;
    Choices choices_;
};

}  // namespace lectern::kiosk
