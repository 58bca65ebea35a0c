#include "kiosk/window/window_input.hpp"

#include <SDL_syswm.h>
#include <algorithm>
#include <utility>

namespace lectern::kiosk {
namespace {

constexpr std::int64_t mouse_id = 0;

PointerEvent finger_event(const SDL_TouchFingerEvent& event, PointerPhase phase, Size whole) {
    const Point at{std::clamp(static_cast<int>(event.x * static_cast<float>(whole.width)), 0, whole.width - 1),
                   std::clamp(static_cast<int>(event.y * static_cast<float>(whole.height)), 0, whole.height - 1)};
    // Fingers on two touch screens may have the same number, so the id includes the screen. It begins at 1, because id 0 is the mouse.
    constexpr std::int64_t fingers_of_a_screen = 1 << 20;
    const std::int64_t id = 1 + (event.touchId % 1024) * fingers_of_a_screen + event.fingerId % (fingers_of_a_screen - 1);
    return {phase, id, at};
}

}  // namespace

std::optional<WindowEvent> WindowInput::translate(const SDL_Event& event, Size size) {
    switch (event.type) {
        case SDL_KEYDOWN:
            if (event.key.keysym.scancode == SDL_SCANCODE_UNKNOWN) return std::nullopt;
            return KeyPressed{event.key.keysym.scancode, event.key.repeat != 0};
        case SDL_KEYUP:
            return KeyReleased{event.key.keysym.scancode};
        case SDL_SYSWMEVENT:
            return key_beyond_sdl(*event.syswm.msg);
        case SDL_MOUSEBUTTONDOWN:
        case SDL_MOUSEBUTTONUP:
            return button_event(event.button);
        case SDL_MOUSEMOTION:
            return motion_event(event.motion);
        case SDL_FINGERDOWN:
            return finger_event(event.tfinger, PointerPhase::down, size);
        case SDL_FINGERMOTION:
            return finger_event(event.tfinger, PointerPhase::moved, size);
        case SDL_FINGERUP:
            return finger_event(event.tfinger, PointerPhase::up, size);
        case SDL_WINDOWEVENT:
            return focus_event(event.window);
        default:
            return std::nullopt;
    }
}

/// SDL's table of X keys ends at F20; F21 to F24, which accessible keypads send, arrive without a scancode.
std::optional<WindowEvent> WindowInput::key_beyond_sdl(const SDL_SysWMmsg& message) {
#ifdef SDL_VIDEO_DRIVER_X11
    constexpr unsigned first_keycode = 199;  // F21 on every X server on Linux
    if (message.subsystem != SDL_SYSWM_X11) return std::nullopt;
    const auto& event = message.msg.x11.event;
    const bool pressed = event.type == KeyPress;
    if ((!pressed && event.type != KeyRelease) || event.xkey.keycode < first_keycode || event.xkey.keycode > first_keycode + 3)
        return std::nullopt;
    const int scancode = SDL_SCANCODE_F21 + static_cast<int>(event.xkey.keycode - first_keycode);
    const int held = std::exchange(held_, pressed ? scancode : 0);
    return pressed ? std::optional<WindowEvent>(KeyPressed{scancode, held == scancode}) : KeyReleased{scancode};
#else
    return std::nullopt;
#endif
}

std::optional<WindowEvent> WindowInput::button_event(const SDL_MouseButtonEvent& event) {
    if (event.button != SDL_BUTTON_LEFT || event.which == SDL_TOUCH_MOUSEID) return std::nullopt;
    mouse_down_ = event.type == SDL_MOUSEBUTTONDOWN;
    mouse_at_ = {event.x, event.y};
    return PointerEvent{mouse_down_ ? PointerPhase::down : PointerPhase::up, mouse_id, mouse_at_};
}

/// Mouse movements without the button held are ignored.
std::optional<WindowEvent> WindowInput::motion_event(const SDL_MouseMotionEvent& event) {
    if (!mouse_down_ || event.which == SDL_TOUCH_MOUSEID) return std::nullopt;
    mouse_at_ = {event.x, event.y};
    return PointerEvent{PointerPhase::moved, mouse_id, mouse_at_};
}

std::optional<WindowEvent> WindowInput::focus_event(const SDL_WindowEvent& event) {
    if (event.event != SDL_WINDOWEVENT_FOCUS_LOST || !std::exchange(mouse_down_, false)) return std::nullopt;
    return PointerEvent{PointerPhase::cancelled, mouse_id, mouse_at_};
}

}  // namespace lectern::kiosk
