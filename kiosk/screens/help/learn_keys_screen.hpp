// Names each key, button and switch when it is pressed, without performing its action (508 407.3, EN 301 549 5.5.2).
#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "kiosk/screens/help/key_names.hpp"
#include "kiosk/screens/screen.hpp"
#include "kiosk/screens/stage.hpp"

namespace lectern::kiosk {

/// Keys of a keypad or keyboard arrive through press(), which knows the key's name; actions without a key arrive through handle().
class LearnKeysScreen : public Screen {
public:
    /// Ends by itself after this time without a press, so that nobody who opened it by mistake is kept here.
    static constexpr std::chrono::seconds patience{20};

    explicit LearnKeysScreen(Host& stage) : stage_(stage), quiet_since_(stage.now()) {}

    /// Names the key; the Help key ends the screen.
    virtual void press(const KeyDescription& key);
    std::string_view name() const override { return "learn_keys"; }
    Bearing bearing() const override { return {.layer = Bearing::Layer::cover, .presses = Bearing::Presses::named}; }
    void enter(bool returned) override;
    bool handle(Action action) override;
    void touch(const Target& target) override;
    void explore(const Target& target) override { touch(target); }  // touching the content only repeats the sentence
    View view() const override;
    std::vector<std::string> spoken() const override;
    std::string help() const override;
    void follow(const speech::NarrationEvent& event) override;
    std::optional<speech::TimePoint> deadline() const override;
    /// Ends the screen if nothing has been pressed for long enough.
    void tick() override;

protected:
    void tell(std::string name, std::string meaning);
    void end();
    const std::string& named() const { return named_; }
    const std::string& meaning() const { return meaning_; }

    Host& stage_;

private:
    std::string named_;  ///< the name of the last pressed key
    std::string meaning_;
    speech::TimePoint quiet_since_;  ///< when something was last pressed or said
};

}  // namespace lectern::kiosk
