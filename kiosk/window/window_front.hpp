// Keeps the kiosk's window in front and the keyboard with it, whatever else
// comes onto the display. On X11 any program may cover a window or take its
// keyboard, and without a window manager nobody gives either back. Part of the
// wrapper of SDL.
#pragma once

#include <SDL.h>

#include "kiosk/window/front_tries.hpp"
#include "kiosk/window/window.hpp"

namespace lectern::kiosk {

/// Called before SDL is started.
void set_front_hints();

/// Main thread; lives no longer than the window.
class WindowFront {
public:
    using TimePoint = FrontTries::TimePoint;

    explicit WindowFront(SDL_Window& window);

    /// Learns from what happened to the window.
    void take(const SDL_Event& event);
    /// Takes the front where it was lost. Returns when it is to be called again
    /// though nothing has happened.
    std::optional<TimePoint> keep(TimePoint now);
    KeyboardHold keyboard() const;

private:
    bool in_front() const;
    void take_front();
    bool grab_keyboard();

    SDL_Window& window_;
    FrontTries tries_;
    bool covered_ = false;
    bool grabbed_ = false;
};

}  // namespace lectern::kiosk
