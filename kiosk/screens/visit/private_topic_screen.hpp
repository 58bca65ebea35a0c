// Asks how to open a private topic: with headphones, without sound, or aloud.
#pragma once

#include <functional>

#include "kiosk/screens/choice_screen.hpp"

namespace lectern::kiosk {

class PrivateTopicScreen final : public ChoiceScreen {
public:
    /// `open` opens the article, whichever way is chosen.
    PrivateTopicScreen(Stage& stage, std::function<void()> open);

    std::string_view name() const override { return "private_topic"; }
    /// Set once awaited headphones are plugged in: the article then opens by itself.
    std::optional<speech::TimePoint> deadline() const override;
    void tick() override;

private:
    std::string about() const override;
    void choose(std::size_t item) override;
    void go_back() override { stage_.leave(); }
    void open_with_headphones();

    std::function<void()> open_;
    bool waits_for_headphones_ = false;
};

}  // namespace lectern::kiosk
