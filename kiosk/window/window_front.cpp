#include "kiosk/window/window_front.hpp"

#include <SDL_syswm.h>
#ifdef SDL_VIDEO_DRIVER_X11
#include <X11/Xlib.h>
#endif

namespace lectern::kiosk {
namespace {

#ifdef SDL_VIDEO_DRIVER_X11

/// The window's X11 handles; empty on other displays.
struct XWindow {
    ::Display* display = nullptr;
    ::Window window = 0;
};

std::optional<XWindow> x_window(SDL_Window& window) {
    SDL_SysWMinfo info{};
    SDL_VERSION(&info.version);
    if (SDL_GetWindowWMInfo(&window, &info) != SDL_TRUE || info.subsystem != SDL_SYSWM_X11) return std::nullopt;
    return XWindow{info.info.x11.display, info.info.x11.window};
}

/// SDL does not ask X for visibility events.
void watch_visibility(const XWindow& x) {
    XWindowAttributes attributes{};
    if (XGetWindowAttributes(x.display, x.window, &attributes) == 0) return;
    XSelectInput(x.display, x.window, attributes.your_event_mask | VisibilityChangeMask);
}

/// A request for a window that was just destroyed causes an X error, and Xlib's default error handler ends the program.
void survive_errors() {
    XSetErrorHandler([](::Display*, XErrorEvent*) { return 0; });
}

#endif

}  // namespace

void set_front_hints() {
    // By default SDL minimizes a full-screen window on Alt+Tab and when it loses the focus.
    SDL_SetHint(SDL_HINT_ALLOW_ALT_TAB_WHILE_GRABBED, "0");
    SDL_SetHint(SDL_HINT_VIDEO_MINIMIZE_ON_FOCUS_LOSS, "0");
}

WindowFront::WindowFront(SDL_Window& window) : window_(window) {
    SDL_SetWindowKeyboardGrab(&window_, SDL_TRUE);
#ifdef SDL_VIDEO_DRIVER_X11
    if (const auto x = x_window(window_)) {
        survive_errors();
        watch_visibility(*x);
    }
#endif
}

void WindowFront::take(const SDL_Event& event) {
    // When the focus changes, SDL releases the keyboard or grabs it again without reporting whether it succeeded; a window that is hidden
    // or minimized releases it too.
    if (event.type == SDL_WINDOWEVENT) {
        switch (event.window.event) {
            case SDL_WINDOWEVENT_FOCUS_LOST:
            case SDL_WINDOWEVENT_FOCUS_GAINED:
            case SDL_WINDOWEVENT_SHOWN:
            case SDL_WINDOWEVENT_HIDDEN:
            case SDL_WINDOWEVENT_MINIMIZED:
                grabbed_ = false;
                break;
            default:
                break;
        }
    }
#ifdef SDL_VIDEO_DRIVER_X11
    if (event.type == SDL_SYSWMEVENT && event.syswm.msg->subsystem == SDL_SYSWM_X11) {
        const auto& x = event.syswm.msg->msg.x11.event;
        if (x.type == VisibilityNotify) covered_ = x.xvisibility.state != VisibilityUnobscured;
    }
#endif
}

std::optional<WindowFront::TimePoint> WindowFront::keep(TimePoint now) {
    const bool focused = (SDL_GetWindowFlags(&window_) & SDL_WINDOW_INPUT_FOCUS) != 0;
    if (focused && !grabbed_) grabbed_ = grab_keyboard();
    if (tries_.due(in_front(), now)) take_front();
    return tries_.deadline();
}

bool WindowFront::in_front() const {
    const Uint32 flags = SDL_GetWindowFlags(&window_);
    return (flags & SDL_WINDOW_INPUT_FOCUS) != 0 && (flags & SDL_WINDOW_MINIMIZED) == 0 && !covered_ && grabbed_;
}

/// SDL asks a window manager to raise the window. The other calls are for displays without a window manager, or with one that ignores the
/// request.
void WindowFront::take_front() {
#ifdef SDL_VIDEO_DRIVER_X11
    if (const auto x = x_window(window_)) XMapRaised(x->display,
                                                     x->window);  // SDL_RestoreWindow would wait without end
#endif
    SDL_RaiseWindow(&window_);
    SDL_SetWindowInputFocus(&window_);
    grabbed_ = grab_keyboard();
}

/// SDL grabs the keyboard but does not report whether it succeeded, so the grab is repeated here; the window that holds the keyboard may
/// grab it again.
bool WindowFront::grab_keyboard() {
#ifdef SDL_VIDEO_DRIVER_X11
    if (const auto x = x_window(window_))
        return XGrabKeyboard(x->display, x->window, True, GrabModeAsync, GrabModeAsync, CurrentTime) == GrabSuccess;
#endif
    return SDL_GetWindowKeyboardGrab(&window_) == SDL_TRUE;
}

KeyboardHold WindowFront::keyboard() const {
#ifdef SDL_VIDEO_DRIVER_X11
    if (x_window(window_)) return in_front() ? KeyboardHold::held : KeyboardHold::lost;
#endif
    return KeyboardHold::left_to_display;
}

}  // namespace lectern::kiosk
