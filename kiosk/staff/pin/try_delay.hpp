// Slows down guessing of PINs: each wrong attempt increases the delay before the next one.
#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "speech/sound/clock.hpp"

namespace lectern::kiosk {

/// Delays of 1, 2, 4 … seconds, up to five minutes: trying ten thousand four-digit PINs takes a month. Outlives the PIN screen and the
/// program: only the number of wrong attempts in a row is stored, and a restart begins the delay again. So changing the clock can neither
/// shorten the delay nor make it longer than five minutes. Main thread.
class TryDelay {
public:
    static constexpr int most_wrongs = 10;  ///< further attempts do not increase the delay

    TryDelay() = default;
    /// `wrongs` attempts were wrong before the program started, at `now`.
    TryDelay(int wrongs, speech::TimePoint now);

    void wrong(speech::TimePoint now);
    void right() { wrongs_ = 0; }
    /// The time until the next attempt is allowed; zero: now.
    std::chrono::seconds left(speech::TimePoint now) const;
    /// Wrong attempts in a row, up to the number with the longest delay.
    int wrongs() const { return wrongs_; }

private:
    int wrongs_ = 0;
    speech::TimePoint until_;
};

/// The content of a file with this count.
std::string text_of_wrongs(int wrongs);
/// The highest count if the text is invalid, so that a damaged file never shortens the delay.
int wrongs_in(std::string_view text);

}  // namespace lectern::kiosk
