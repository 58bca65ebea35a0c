// Something is wrong, said and shown in large words, with what can be done.
#pragma once

#include <functional>

#include "kiosk/screen.hpp"
#include "kiosk/stage.hpp"

namespace lectern::kiosk {

class NoticeScreen final : public Screen {
public:
    /// `message` tells what is wrong now, in the interface's language; `proceed` is what the big key does, empty where nothing can be done
    /// here.
    NoticeScreen(Stage& stage, std::function<Message()> message, std::function<void()> proceed)
        : stage_(stage), message_(std::move(message)), proceed_(std::move(proceed)) {}

    std::string_view name() const override { return "notice"; }
    void enter(bool returned) override;
    bool handle(Action action) override;
    void touch(const Target& target) override;
    void explore(const Target& target) override;
    View view() const override;
    std::vector<std::string> spoken() const override;
    std::string help() const override;
    void follow(const speech::NarrationEvent& /*event*/) override {}

private:
    Stage& stage_;
    std::function<Message()> message_;
    std::function<void()> proceed_;
};

}  // namespace lectern::kiosk
