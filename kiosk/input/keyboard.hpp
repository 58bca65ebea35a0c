// The keys of a keypad or keyboard: which were pressed, held, repeated or pressed together, and what each means.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "kiosk/input/input_map.hpp"
#include "kiosk/input/key_chord.hpp"
#include "kiosk/input/key_hold.hpp"
#include "kiosk/input/key_lockout.hpp"
#include "kiosk/input/key_repeat.hpp"
#include "kiosk/window/window.hpp"
#include "speech/sound/clock.hpp"

namespace lectern::kiosk {

/// What keys may do now.
enum class KeyUse : std::uint8_t {
    all,      ///< they may also be held and repeated
    presses,  ///< each press counts by itself: on Welcome, and where keys are only named
    any_key,  ///< the same, and a key that only changes others counts too: where any key answers or wakes
    sockets,  ///< nothing but a socket for headphones counts
};

/// A key was pressed. It means nothing, or what it means comes without waiting for the key to be let go.
struct KeyMeant {
    int scancode = 0;
    std::optional<Action> action;
};
/// A key went down that means something else when it is held.
struct HoldBegan {};
/// It was let go, or held long enough, and means this; nothing where something else came between.
struct HoldEnded {
    std::optional<Action> action;
};
/// A key has been held so long that it acts once more.
struct KeyRepeated {
    Action action{};
};
/// The staff's keys were held together.
struct StaffKeysHeld {};
using KeyNews = std::variant<KeyMeant, HoldBegan, HoldEnded, KeyRepeated, StaffKeysHeld>;

/// Main thread.
class Keyboard {
public:
    /// `lockout`: how soon after a press the same key is the same press still.
    Keyboard(InputMap keys, KeyChord chord, std::chrono::milliseconds lockout);

    std::vector<KeyNews> press(const KeyPressed& key, KeyUse use, speech::TimePoint now);
    std::vector<KeyNews> release(const KeyReleased& key, speech::TimePoint now);
    /// Something else came: a key that is held means nothing any more.
    std::vector<KeyNews> interrupt_hold();

    /// What has become due.
    std::vector<KeyNews> due(speech::TimePoint now);
    std::optional<speech::TimePoint> deadline() const;

    const InputMap& map() const { return keys_; }

private:
    bool counts(const KeyPressed& key, const std::optional<Action>& action, KeyUse use, speech::TimePoint now);

    InputMap keys_;
    KeyChord chord_;
    KeyLockout lockout_;
    KeyHold hold_;
    KeyRepeat repeat_;
    bool shift_ = false;
};

}  // namespace lectern::kiosk
