// Shown while the screen and the keys are wiped: touches and presses are ignored for a set time.
#pragma once

#include <chrono>
#include <optional>

#include "kiosk/screens/screen.hpp"
#include "kiosk/screens/stage.hpp"

namespace lectern::kiosk {

class CleaningScreen final : public Screen {
public:
    CleaningScreen(Host& stage, std::chrono::seconds time) : stage_(stage), until_(stage.now() + time) {}

    std::string_view name() const override { return "staff_cleaning"; }
    Bearing bearing() const override { return {.layer = Bearing::Layer::cover, .presses = Bearing::Presses::ignored, .staff = true}; }
    void enter(bool returned) override;
    bool handle(Action /*action*/) override { return true; }
    void touch(const Target& /*target*/) override {}
    void explore(const Target& /*target*/) override {}
    View view() const override;
    std::vector<std::string> spoken() const override;
    std::string help() const override { return spoken().back(); }
    void follow(const speech::NarrationEvent& /*event*/) override {}
    /// When the countdown changes or ends.
    std::optional<speech::TimePoint> deadline() const override;
    void tick() override;

private:
    std::chrono::seconds left() const;

    Host& stage_;
    speech::TimePoint until_;
};

}  // namespace lectern::kiosk
