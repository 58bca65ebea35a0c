// Shown when headphones are pulled out: private content stays private, and nothing goes on aloud until the visitor chooses it.
#pragma once

#include <functional>

#include "kiosk/screens/screen.hpp"
#include "kiosk/screens/stage.hpp"

namespace lectern::kiosk {

class HeadphonesOutScreen final : public Screen {
public:
    /// While this is the top screen, the kiosk says it softly. `go_on` goes on aloud; `stay` returns silently to the screen below.
    HeadphonesOutScreen(Stage& stage, std::function<void()> go_on, std::function<void()> stay)
        : stage_(stage), go_on_(std::move(go_on)), stay_(std::move(stay)) {}

    std::string_view name() const override { return "headphones_out"; }
    Bearing bearing() const override { return {.layer = Bearing::Layer::cover, .softly = true, .stays_for_answer = true}; }
    void enter(bool returned) override;
    /// Only Play goes on aloud. Actions without a meaning here repeat the notice.
    bool handle(Action action) override;
    void touch(const Target& target) override;
    void explore(const Target& target) override { touch(target); }  // touching the content only repeats the sentence
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
