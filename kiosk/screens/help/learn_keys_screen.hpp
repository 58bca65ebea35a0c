// Names each key, button and switch as it is pressed, and does what none of them is for (508 407.3, EN 301 549 5.5.2).
#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "kiosk/screens/help/key_names.hpp"
#include "kiosk/screens/screen.hpp"
#include "kiosk/screens/stage.hpp"

namespace lectern::kiosk {

/// A key of a keypad or keyboard reaches it through press(), which knows what the key is called; what comes without one through handle().
class LearnKeysScreen : public Screen {
public:
    /// Without a press for so long it ends by itself: nobody is kept here who pressed the wrong thing.
    static constexpr std::chrono::seconds patience{20};

    explicit LearnKeysScreen(Stage& stage) : stage_(stage), quiet_since_(stage.now()) {}

    /// Names the key; the one for Help ends.
    virtual void press(const KeyDescription& key);
    std::string_view name() const override { return "learn_keys"; }
    Bearing bearing() const override { return {.layer = Bearing::Layer::cover, .presses = Bearing::Presses::named}; }
    void enter(bool returned) override;
    bool handle(Action action) override;
    void touch(const Target& target) override;
    void explore(const Target& target) override { touch(target); }  // a touch of the content only says it again
    View view() const override;
    std::vector<std::string> spoken() const override;
    std::string help() const override;
    void follow(const speech::NarrationEvent& event) override;
    std::optional<speech::TimePoint> deadline() const override;
    /// Nobody has pressed anything for long: ends.
    void tick() override;

protected:
    void tell(std::string name, std::string meaning);
    void end();
    const std::string& named() const { return named_; }
    const std::string& meaning() const { return meaning_; }

    Stage& stage_;

private:
    std::string named_;  ///< pressed last
    std::string meaning_;
    speech::TimePoint quiet_since_;  ///< nothing was pressed or said since
};

}  // namespace lectern::kiosk
