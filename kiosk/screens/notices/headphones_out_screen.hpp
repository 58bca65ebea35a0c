// Headphones were pulled out: what was private stays so, and nothing goes on aloud before somebody says so.
#pragma once

#include <functional>

#include "kiosk/screens/screen.hpp"
#include "kiosk/screens/stage.hpp"

namespace lectern::kiosk {

class HeadphonesOutScreen final : public Screen {
public:
    /// The kiosk says it softly as long as this is on top. `go_on` goes on aloud; `stay` goes back to what waits below, in silence.
    HeadphonesOutScreen(Stage& stage, std::function<void()> go_on, std::function<void()> stay)
        : stage_(stage), go_on_(std::move(go_on)), stay_(std::move(stay)) {}

    std::string_view name() const override { return "headphones_out"; }
    Bearing bearing() const override { return {.layer = Bearing::Layer::cover, .softly = true, .stays_for_answer = true}; }
    void enter(bool returned) override;
    /// Play alone goes on aloud; what means nothing here says the notice again.
    bool handle(Action action) override;
    void touch(const Target& target) override;
    void explore(const Target& target) override { touch(target); }  // a touch of the content only says it again
    View view() const override;
    std::vector<std::string> spoken() const override;
    std::string help() const override;
    void follow(const speech::NarrationEvent& /*event*/) override {}

private:
    Stage& stage_;
    std::function<void()> go_on_;
    std::function<void()> stay_;
};

}  // namespace lectern::kiosk
