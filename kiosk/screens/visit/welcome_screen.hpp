// The screen of an unused kiosk: any key or touch begins a visit.
#pragma once

#include <functional>

#include "kiosk/screens/screen.hpp"
#include "kiosk/screens/stage.hpp"

namespace lectern::kiosk {

class WelcomeScreen final : public Screen {
public:
    /// `place` is the clinic's name, shown above the invitation; `begin` starts a visit.
    WelcomeScreen(std::string place, std::function<void()> begin) : place_(std::move(place)), begin_(std::move(begin)) {}

    std::string_view name() const override { return "welcome"; }
    void enter(bool /*returned*/) override {}  // silent, because nobody has asked for anything
    bool handle(Action action) override;
    void touch(const Target& target) override;
    void explore(const Target& /*target*/) override {}  // lifting the finger begins the visit
    View view() const override;
    std::vector<std::string> spoken() const override;
    std::string help() const override;
    void follow(const speech::NarrationEvent& /*event*/) override {}

private:
    std::string place_;
    std::function<void()> begin_;
};

}  // namespace lectern::kiosk
