// Keeps the kiosk's window in front and the keyboard with it, whatever other programs do. On X11 any program may cover a window or take its
// keyboard, and without a window manager nothing gives either back. Part of the wrapper of SDL.
#pragma once

#include <SDL.h>

#include "kiosk/window/front_tries.hpp"
#include "kiosk/window/window.hpp"

namespace lectern::kiosk {

/// To be called before SDL is started.
void set_front_hints();

/// Main thread; must not outlive the window.
class WindowFront {
public:
    using TimePoint = FrontTries::TimePoint;

    explicit WindowFront(SDL_Window& window);

    /// Updates the state from the window's events.
    void take(const SDL_Event& event);
    /// Takes the front again if it was lost. Returns when to call it next if no event comes before.
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
