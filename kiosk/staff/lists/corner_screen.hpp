// Staff touch the four corners, to check that the panel reports touches, and reports them in the right place.
#pragma once

#include <array>
#include <cstddef>

#include "kiosk/screens/screen.hpp"
#include "kiosk/screens/stage.hpp"

namespace lectern::kiosk {

class CornerScreen final : public Screen {
public:
    explicit CornerScreen(Host& stage) : stage_(stage) {}

    std::string_view name() const override { return "staff_touch"; }
    Bearing bearing() const override { return {.layer = Bearing::Layer::cover, .staff = true}; }
    void enter(bool returned) override;
    bool handle(Action action) override;
    void touch(const Target& target) override;
    void explore(const Target& /*target*/) override { stage_.say(spoken()); }
    View view() const override;
    std::vector<std::string> spoken() const override;
    std::string help() const override;
    void follow(const speech::NarrationEvent& /*event*/) override {}

private:
    std::size_t touched() const;

    Host& stage_;
    std::array<bool, 4> touched_{};
};

}  // namespace lectern::kiosk
