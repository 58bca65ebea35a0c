// "Are you still there?": asked in text and speech before a visit is forgotten; any press answers (Section 508 407.5, WCAG 2.2.1).
#pragma once

#include <chrono>
#include <optional>

#include "kiosk/screens/screen.hpp"
#include "kiosk/screens/stage.hpp"

namespace lectern::kiosk {

class StillThereScreen final : public Screen {
public:
    /// Asks again after half of the time.
    StillThereScreen(Host& stage, std::chrono::seconds time_to_answer);

    std::string_view name() const override { return "still_there"; }
    Bearing bearing() const override { return {.layer = Bearing::Layer::cover, .presses = Bearing::Presses::any_answers, .softly = true}; }
    void enter(bool returned) override;
    /// The press that answers has no other effect.
    bool handle(Action action) override;
    void touch(const Target& target) override;
    void explore(const Target& target) override { touch(target); }  // any sign of a person answers
    View view() const override;
    std::vector<std::string> spoken() const override;
    std::string help() const override;
    void follow(const speech::NarrationEvent& /*event*/) override {}
    std::optional<speech::TimePoint> deadline() const override { return ask_again_at_; }
    void tick() override;

private:
    Host& stage_;
    std::chrono::seconds time_to_answer_;
    std::optional<speech::TimePoint> ask_again_at_;
};

}  // namespace lectern::kiosk
