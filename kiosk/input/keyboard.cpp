#include "kiosk/input/keyboard.hpp"

#include <utility>

namespace lectern::kiosk {

Keyboard::Keyboard(InputMap keys, KeyChord chord, std::chrono::milliseconds lockout)
    : keys_(std::move(keys)), chord_(std::move(chord)), lockout_(lockout) {}

std::vector<KeyNews> Keyboard::press(const KeyPressed& key, KeyUse use, speech::TimePoint now) {
    chord_.press(key.scancode, now);
    if (use != KeyUse::sockets && is_shift(key.scancode)) shift_ = true;
    const auto action = keys_.action(key.scancode, shift_);
    if (!counts(key, action, use, now)) return {};
    repeat_.forget();
    auto news = interrupt_hold();
    const bool may_be_held = use == KeyUse::all && action;
    if (may_be_held && info_of(*action).repeats) repeat_.press(key.scancode, *action, now);
    if (const auto held = may_be_held ? held_meaning(*action) : std::nullopt) {
        hold_.press(key.scancode, *action, *held, now);
        news.emplace_back(HoldBegan{});
    } else {
        news.emplace_back(KeyMeant{key.scancode, action});
    }
    return news;
}

/// False for modifier keys, for the system's repeats, and for second presses by a trembling hand.
bool Keyboard::counts(const KeyPressed& key, const std::optional<Action>& action, KeyUse use, speech::TimePoint now) {
    if (use == KeyUse::sockets && !(action && is_headphones(*action))) return false;
    if (key.repeat || (is_modifier(key.scancode) && use != KeyUse::any_key)) return false;
    return !action || info_of(*action).may_come_twice || lockout_.takes(key.scancode, now);
}

std::vector<KeyNews> Keyboard::release(const KeyReleased& key, speech::TimePoint now) {
    chord_.release(key.scancode, now);
    if (is_shift(key.scancode)) shift_ = false;
    lockout_.released(key.scancode, now);
    repeat_.release(key.scancode);
    const auto pressed = hold_.release(key.scancode);
    return pressed ? std::vector<KeyNews>{HoldEnded{pressed}} : std::vector<KeyNews>{};
}

std::vector<KeyNews> Keyboard::interrupt_hold() {
    if (!hold_.waiting()) return {};
    hold_.forget();
    return {HoldEnded{}};
}

std::vector<KeyNews> Keyboard::due(speech::TimePoint now) {
    std::vector<KeyNews> news;
    if (const auto held = hold_.due(now)) news.emplace_back(HoldEnded{held});
    if (const auto action = repeat_.due(now)) news.emplace_back(KeyRepeated{*action});
    if (chord_.due(now)) news.emplace_back(StaffKeysHeld{});
    return news;
}

std::optional<speech::TimePoint> Keyboard::deadline() const {
    return speech::earliest({hold_.deadline(), repeat_.deadline(), chord_.deadline()});
}

}  // namespace lectern::kiosk
