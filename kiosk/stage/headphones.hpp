// Headphones are plugged in or pulled out: who hears it, and what may go on. Main thread.
#pragma once

#include <functional>
#include <optional>
#include <utility>

#include "kiosk/stage/idleness.hpp"
#include "kiosk/stage/mode_parts.hpp"
#include "kiosk/stage/sound_watch.hpp"

namespace lectern::kiosk {

class Headphones {
public:
    /// `jack` tells whether headphones are in; empty: no jack has told. `end_hold` ends a key's hold, as if the key were let go.
    Headphones(const ModeParts& parts, Idleness& idleness, SoundWatch& sound_watch, std::function<std::optional<bool>()> jack,
               std::function<void()> end_hold)
        : parts_(parts), idleness_(idleness), sound_watch_(sound_watch), jack_(std::move(jack)), end_hold_(std::move(end_hold)) {}

    /// What the jack means, where it tells something new. The initial state is not a user action: outside a visit, only the route changes.
    std::optional<Action> follow_jack();
    /// A keypad or the jack tells it.
    void take(bool plugged);
    /// In or out; empty where nobody has told.
    std::optional<bool> plugged() const { return plugged_; }

private:
    void hear_by(speech::AudioRoute route);
    void plugged_in();
    void pulled_out();
    void go_on(bool aloud);

    ModeParts parts_;
    Idleness& idleness_;
    SoundWatch& sound_watch_;
    std::function<std::optional<bool>()> jack_;
    std::function<void()> end_hold_;
    std::optional<bool> told_by_jack_;  ///< last
    std::optional<bool> plugged_;       ///< as whoever told it last
    ScreenId question_{};               ///< whether to go on aloud
};

}  // namespace lectern::kiosk
