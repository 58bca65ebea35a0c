#include "tests/e2e/harness/display/other_window.hpp"

#include <X11/Xlib.h>

namespace lectern::e2e {
OtherWindow::OtherWindow(const XServer& server, const Area& where, bool managed) : connection_(connect_to(server.display())) {
    Display* display = connection_.get();
    XSetWindowAttributes attributes{};
    attributes.override_redirect = managed ? False : True;
    attributes.background_pixel = colour;
    attributes.event_mask = StructureNotifyMask | FocusChangeMask;
    window_ = ::XCreateWindow(display, DefaultRootWindow(display), where.x, where.y, static_cast<unsigned>(where.width),
                              static_cast<unsigned>(where.height), 0, CopyFromParent, InputOutput, CopyFromParent,
                              CWOverrideRedirect | CWBackPixel | CWEventMask, &attributes);
    ::XMapRaised(display, window_);
    XEvent event;
    ::XIfEvent(display, &event, [](Display*, XEvent* e, XPointer) { return e->type == MapNotify ? True : False; }, nullptr);
}

OtherWindow::~OtherWindow() = default;

bool OtherWindow::take_focus() {
    ::XSetInputFocus(connection_.get(), window_, RevertToNone, CurrentTime);
    ::XSync(connection_.get(), False);
    return has_focus();
}

bool OtherWindow::has_focus() const {
    ::Window focused = 0;
    int revert = 0;
    ::XGetInputFocus(connection_.get(), &focused, &revert);
    return focused == window_;
}

bool OtherWindow::grab_keyboard() {
    return ::XGrabKeyboard(connection_.get(), window_, True, GrabModeAsync, GrabModeAsync, CurrentTime) == GrabSuccess;
}

void OtherWindow::raise() {
    ::XRaiseWindow(connection_.get(), window_);
    ::XSync(connection_.get(), False);
}

int OtherWindow::focus_losses() {
    ::XSync(connection_.get(), False);
    XEvent event;
    while (::XCheckTypedWindowEvent(connection_.get(), window_, FocusOut, &event) != 0) ++focus_losses_;
    return focus_losses_;
}

}  // namespace lectern::e2e
