// Staff press every key of a keypad: each is named, and those that have not come yet are told.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "kiosk/input/input_map.hpp"
#include "kiosk/screens/help/learn_keys_screen.hpp"

namespace lectern::kiosk {

/// The key for Help is checked as well: it ends only when it is pressed again. Of a keyboard nobody needs all keys, so none is missed.
class KeyCheckScreen final : public LearnKeysScreen {
public:
    KeyCheckScreen(Stage& stage, const InputMap& keys) : LearnKeysScreen(stage), keys_(keys) {}

    void press(const KeyDescription& key) override;
    std::string_view name() const override { return "staff_keys"; }
    Bearing bearing() const override { return {.layer = Bearing::Layer::cover, .presses = Bearing::Presses::named, .staff = true}; }
    /// The screen's Back ends, too.
    bool handle(Action action) override;
    View view() const override;
    std::vector<std::string> spoken() const override;
    std::string help() const override;

private:
    std::string left() const;

    const InputMap& keys_;
    std::set<int> pressed_;
    std::optional<Pad> pad_;  ///< which one is being checked: that of the last key
};

}  // namespace lectern::kiosk
