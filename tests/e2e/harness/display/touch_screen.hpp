// A multi-touch screen: sends real touch events through the X server's `inputtest` driver.
#pragma once

#include <filesystem>

#include "tests/e2e/harness/display/input.hpp"
#include "tests/e2e/harness/display/picture.hpp"

namespace lectern::e2e {

/// Main thread only. Each call returns when the server has processed the event; the result is the moment just before the event was sent.
class TouchScreen {
public:
    /// `socket` is the driver's socket, see XServer. Throws std::runtime_error when the driver does not answer.
    TouchScreen(const std::filesystem::path& socket, PixelSize screen);
    ~TouchScreen();
    TouchScreen(const TouchScreen&) = delete;
    TouchScreen& operator=(const TouchScreen&) = delete;

    Moment down(Place place, unsigned finger = 1);
    Moment move(Place place, unsigned finger = 1);
    Moment up(Place place, unsigned finger = 1);
    /// Puts the finger down and lifts it.
    Moment tap(Place place, unsigned finger = 1);
    /// Taps twice, with the pause of a human double tap.
    void tap_twice(Place place);
    /// Puts a finger down at `from`, moves it to `to` in small steps as a real finger would, and lifts it.
    void slide(Place from, Place to);

private:
    Moment send(unsigned type, Place place, unsigned finger);
    void wait_until_handled() const;

    PixelSize screen_;
    int socket_ = -1;
};

}  // namespace lectern::e2e
