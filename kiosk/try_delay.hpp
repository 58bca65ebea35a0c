// Slows down who tries PINs: after each wrong one it takes longer until the next is looked at.
#pragma once

#include <chrono>

#include "speech/pcm.hpp"

namespace lectern::kiosk {

/// 1, 2, 4 … seconds, five minutes at most: ten thousand PINs of four digits take a month. Outlives the screen that asks for the PIN.
/// Main thread.
class TryDelay {
public:
    void wrong(speech::TimePoint now);
    void right() { wrongs_ = 0; }
    /// How long it takes until the next try; zero: it may be now.
    std::chrono::seconds left(speech::TimePoint now) const;

private:
    int wrongs_ = 0;
    speech::TimePoint until_;
};

}  // namespace lectern::kiosk
