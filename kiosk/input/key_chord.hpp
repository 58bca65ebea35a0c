// Detects keys that are held down together for a while: how staff ask for their screen.
#pragma once

#include <chrono>
#include <expected>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "speech/sound/clock.hpp"

namespace lectern::kiosk {

/// Long enough that a hand leaning on the keypad is unlikely to press exactly these keys.
inline constexpr std::chrono::seconds chord_time{3};

/// Main thread. The keys keep their own meanings meanwhile, none of which does anything that cannot be undone.
class KeyChord {
public:
    using Keys = std::set<int>;  ///< scancodes

    explicit KeyChord(std::vector<Keys> chords) : chords_(std::move(chords)) {}

    /// From texts such as "Keypad 7 and Keypad 9"; the error says what is wrong with one of them.
    static std::expected<KeyChord, std::string> make(const std::vector<std::string>& chords);

    void press(int scancode, speech::TimePoint now);
    void release(int scancode, speech::TimePoint now);
    /// True once each time that exactly the keys of one chord were held long enough.
    bool due(speech::TimePoint now);
    std::optional<speech::TimePoint> deadline() const { return due_; }

private:
    void look(speech::TimePoint now);

    std::vector<Keys> chords_;
    Keys held_;
    std::optional<speech::TimePoint> due_;
};

}  // namespace lectern::kiosk
