// A notice in large words, spoken and shown, with what can be done: a fault, a call or a question.
#pragma once

#include <cstdint>
#include <functional>

#include "kiosk/screens/screen.hpp"
#include "kiosk/screens/stage.hpp"

namespace lectern::kiosk {

/// The big key's label, if something can be done.
enum class BigKey : std::uint8_t { plays, leaves };

struct NoticeManner {
    std::string_view name = "notice";  ///< its name in the trace
    BigKey big_key = BigKey::plays;
    Bearing bearing{};
};

class NoticeScreen final : public Screen {
public:
    /// `message` returns the notice in the interface's language, as it applies now; `proceed` is what the big key does, empty if
    /// nothing can be done here.
    NoticeScreen(Stage& stage, std::function<Message()> message, std::function<void()> proceed, NoticeManner manner = {})
        : stage_(stage), message_(std::move(message)), proceed_(std::move(proceed)), manner_(manner) {}

    std::string_view name() const override { return manner_.name; }
    Bearing bearing() const override { return manner_.bearing; }
    void enter(bool returned) override;
    bool handle(Action action) override;
    void touch(const Target& target) override;
    void explore(const Target& target) override;
    View view() const override;
    std::vector<std::string> spoken() const override;
    std::string help() const override;
    void follow(const speech::NarrationEvent& /*event*/) override {}

private:
    Button big_button() const;

    Stage& stage_;
    std::function<Message()> message_;
    std::function<void()> proceed_;
    NoticeManner manner_;
};

}  // namespace lectern::kiosk
