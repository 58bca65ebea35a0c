// The keys of a keypad or keyboard: detects presses, holds, repeats and chords, and maps them to their meanings.
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

/// How keys are handled at present.
enum class KeyUse : std::uint8_t {
    all,      ///< presses, holds and repeats
    presses,  ///< presses only: on Welcome, and on screens that only name keys
    any_key,  ///< presses only, including modifier keys: on screens that any key answers or wakes
    sockets,  ///< only the codes of headphone sockets
};

/// A key was pressed. Either it has no action, or its action does not depend on how long the key is held.
struct KeyMeant {
    int scancode = 0;
    std::optional<Action> action;
};
/// A key was pressed whose meaning depends on whether it is held.
struct HoldBegan {};
/// That key was released or held long enough, and this is its meaning; empty if something else came in between.
struct HoldEnded {
    std::optional<Action> action;
};
/// A key has been held so long that its action repeats.
struct KeyRepeated {
    Action action{};
};
/// The staff's chord was held long enough.
struct StaffKeysHeld {};
using KeyNews = std::variant<KeyMeant, HoldBegan, HoldEnded, KeyRepeated, StaffKeysHeld>;

/// Main thread.
class Keyboard {
public:
    /// `lockout`: how soon after a keystroke a press of the same key is ignored.
    Keyboard(InputMap keys, KeyChord chord, std::chrono::milliseconds lockout);

    std::vector<KeyNews> press(const KeyPressed& key, KeyUse use, speech::TimePoint now);
    std::vector<KeyNews> release(const KeyReleased& key, speech::TimePoint now);
    /// Something else happened: a key that is being held loses its meaning.
    std::vector<KeyNews> interrupt_hold();

    /// Whatever is due by now.
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
