// A touch screen with as many fingers as are wanted: real touch events, from the X server's `inputtest` driver.
#pragma once

#include <filesystem>

#include "tests/e2e/harness/display/input.hpp"
#include "tests/e2e/harness/display/picture.hpp"

namespace lectern::e2e {

/// Main thread only. Each call returns when the server has handled the event; the result is the moment just before it was sent.
class TouchScreen {
public:
    /// `socket` is the driver's, see XServer; throws std::runtime_error where it does not answer.
    TouchScreen(const std::filesystem::path& socket, PixelSize screen);
    ~TouchScreen();
    TouchScreen(const TouchScreen&) = delete;
    TouchScreen& operator=(const TouchScreen&) = delete;

    Moment down(Place place, unsigned finger = 1);
    Moment move(Place place, unsigned finger = 1);
    Moment up(Place place, unsigned finger = 1);
    /// Down and up.
    Moment tap(Place place, unsigned finger = 1);
    /// A second tap follows as quickly as a hand makes it.
    void tap_twice(Place place);
    /// Down at the one place, in small steps to the other, and up: nothing happens on the way that a finger does not do.
    void slide(Place from, Place to);

private:
    Moment send(unsigned type, Place place, unsigned finger);
    void wait_until_handled() const;

    PixelSize screen_;
    int socket_ = -1;
};

}  // namespace lectern::e2e
