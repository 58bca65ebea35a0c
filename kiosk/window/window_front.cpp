#include "kiosk/window/window_front.hpp"

#include <SDL_syswm.h>
#ifdef SDL_VIDEO_DRIVER_X11
#include <X11/Xlib.h>
#endif

namespace lectern::kiosk {
namespace {

#ifdef SDL_VIDEO_DRIVER_X11

/// The window as X knows it; nothing on other displays.
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

/// SDL does not ask to be told when a window is covered.
void watch_visibility(const XWindow& x) {
    XWindowAttributes attributes{};
    if (XGetWindowAttributes(x.display, x.window, &attributes) == 0) return;
    XSelectInput(x.display, x.window, attributes.your_event_mask | VisibilityChangeMask);
}

/// Whoever asks for a window that went a moment ago gets an error, and Xlib's
/// own answer to any error is to end the program.
void survive_errors() {
    XSetErrorHandler([](::Display*, XErrorEvent*) { return 0; });
}

#endif

}  // namespace

void set_front_hints() {
    // Else SDL minimizes a full-screen window at Alt+Tab, and where the focus is
    // lost.
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
    // With the focus SDL lets go of the keyboard, and grabs it again without a
    // word about success; a window that goes lets go of it too.
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

/// A window manager is asked for it; the rest is for where there is none, or
/// one that does not listen.
void WindowFront::take_front() {
#ifdef SDL_VIDEO_DRIVER_X11
    if (const auto x = x_window(window_)) XMapRaised(x->display,
                                                     x->window);  // SDL_RestoreWindow would wait for it without end
#endif
    SDL_RaiseWindow(&window_);
    SDL_SetWindowInputFocus(&window_);
    grabbed_ = grab_keyboard();
}

/// SDL has asked for the keyboard but does not tell whether it was given;
/// whoever has it may ask for it again.
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
