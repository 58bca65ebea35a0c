// Translates SDL's input events into the kiosk's own. Part of the wrapper of SDL.
#pragma once

#include <SDL.h>
#include <optional>

#include "kiosk/window/window.hpp"

namespace lectern::kiosk {

/// Main thread.
class WindowInput {
public:
    /// Empty if the event does not come from a person or has no meaning here. Positions are limited to `size`.
    std::optional<WindowEvent> translate(const SDL_Event& event, Size size);

private:
    std::optional<WindowEvent> key_beyond_sdl(const SDL_SysWMmsg& message);
    std::optional<WindowEvent> button_event(const SDL_MouseButtonEvent& event);
    std::optional<WindowEvent> motion_event(const SDL_MouseMotionEvent& event);
    std::optional<WindowEvent> focus_event(const SDL_WindowEvent& event);

    int held_ = 0;  ///< number of held keys among those that SDL does not know
    bool mouse_down_ = false;
    Point mouse_at_;
};

}  // namespace lectern::kiosk
