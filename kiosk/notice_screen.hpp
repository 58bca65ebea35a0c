// Something is wrong, said and shown in large words, with what can be done.
#pragma once

#include <functional>

#include "kiosk/screen.hpp"
#include "kiosk/stage.hpp"

namespace lectern::kiosk {

class NoticeScreen final : public Screen {
public:
    /// `proceed` is what the big key does; empty where nothing can be done here.
    NoticeScreen(Stage& stage, Message message, std::function<void()> proceed)
        : stage_(stage), message_(std::move(message)), proceed_(std::move(proceed)) {}

    /// Says something else in its place, without a voice: where the sound itself is the trouble.
    void change(Message message) { message_ = std::move(message); }

    std::string_view name() const override { return "notice"; }
    void enter(bool returned) override;
    bool handle(Action action) override;
    void touch(const Target& target) override;
    View view() const override;
    std::vector<std::string> spoken() const override;
    std::string help() const override;
    void follow(const speech::NarrationEvent& /*event*/) override {}

private:
    Stage& stage_;
    Message message_;
    std::function<void()> proceed_;
};

}  // namespace lectern::kiosk
