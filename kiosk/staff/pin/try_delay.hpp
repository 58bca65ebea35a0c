// Slows down who tries PINs: after each wrong one it takes longer until the next is looked at.
#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "speech/sound/clock.hpp"

namespace lectern::kiosk {

/// 1, 2, 4 … seconds, five minutes at most: ten thousand PINs of four digits take a month. Outlives the screen that asks for the PIN, and
/// the program: what is kept is only how many were wrong in a row, and the wait begins anew with the program. No clock can make it shorter
/// then, nor longer than those five minutes. Main thread.
class TryDelay {
public:
    static constexpr int most_wrongs = 10;  ///< more make no wait longer

    TryDelay() = default;
    /// So many were wrong before the program started, `now`.
    TryDelay(int wrongs, speech::TimePoint now);

    void wrong(speech::TimePoint now);
    void right() { wrongs_ = 0; }
    /// How long it takes until the next try; zero: it may be now.
    std::chrono::seconds left(speech::TimePoint now) const;
    /// In a row, up to the number that makes the longest wait.
    int wrongs() const { return wrongs_; }

private:
    int wrongs_ = 0;
    speech::TimePoint until_;
};

/// As a file keeps them.
std::string text_of_wrongs(int wrongs);
/// The most there may be where it is no such text: what is damaged makes nothing quicker.
int wrongs_in(std::string_view text);

}  // namespace lectern::kiosk
