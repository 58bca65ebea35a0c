// Staff press every key of a keypad: each key is named, and the keys still to be pressed are listed.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "kiosk/input/input_map.hpp"
#include "kiosk/screens/help/learn_keys_screen.hpp"

namespace lectern::kiosk {

/// The Help key is checked too, so it ends the screen only when it is pressed a second time. For a keyboard no missing keys are listed,
/// because nobody needs all of its keys.
class KeyCheckScreen final : public LearnKeysScreen {
public:
    KeyCheckScreen(Stage& stage, const InputMap& keys) : LearnKeysScreen(stage), keys_(keys) {}

    void press(const KeyDescription& key) override;
    std::string_view name() const override { return "staff_keys"; }
    Bearing bearing() const override { return {.layer = Bearing::Layer::cover, .presses = Bearing::Presses::named, .staff = true}; }
    /// Also ends on the screen's Back button.
    bool handle(Action action) override;
    View view() const override;
    std::vector<std::string> spoken() const override;
    std::string help() const override;

private:
    std::string left() const;

    const InputMap& keys_;
    std::set<int> pressed_;
    std::optional<Pad> pad_;  ///< the pad being checked, which is that of the last key
};

}  // namespace lectern::kiosk
