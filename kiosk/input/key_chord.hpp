// Keys held down together for a while: how staff ask for their screen.
#pragma once

#include <chrono>
#include <expected>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "speech/sound/clock.hpp"

namespace lectern::kiosk {

/// Longer than a hand that leans on a keypad is likely to press these very keys and no other one.
inline constexpr std::chrono::seconds chord_time{3};

/// Main thread. The keys keep their meanings meanwhile: who leans on them does nothing that cannot be undone.
class KeyChord {
public:
    using Keys = std::set<int>;  ///< scancodes

    explicit KeyChord(std::vector<Keys> chords) : chords_(std::move(chords)) {}

    /// From texts such as "Keypad 7 and Keypad 9"; or what is wrong with one of them.
    static std::expected<KeyChord, std::string> make(const std::vector<std::string>& chords);

    void press(int scancode, speech::TimePoint now);
    void release(int scancode, speech::TimePoint now);
    /// One of the chords, and no other key, was held long enough; told once for each time.
    bool due(speech::TimePoint now);
    std::optional<speech::TimePoint> deadline() const { return due_; }

private:
    void look(speech::TimePoint now);

    std::vector<Keys> chords_;
    Keys held_;
    std::optional<speech::TimePoint> due_;
};

}  // namespace lectern::kiosk
