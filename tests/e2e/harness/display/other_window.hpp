// Another program's window on the kiosk's display, such as an update message, a screen saver or a crash reporter.
#pragma once

#include "tests/e2e/harness/display/picture.hpp"
#include "tests/e2e/harness/display/x_server.hpp"

namespace lectern::e2e {

/// Main thread only. It has its own connection; the window closes with the object.
class OtherWindow {
public:
    static constexpr unsigned colour = 0xC02080;  ///< fills the window; nothing in the kiosk has this colour

    /// The window is on top of all others when this returns. `managed`: a window manager, if there is one, may handle it.
    OtherWindow(const XServer& server, const Area& where, bool managed = false);
    ~OtherWindow();
    OtherWindow(const OtherWindow&) = delete;
    OtherWindow& operator=(const OtherWindow&) = delete;

    /// Takes the keyboard focus as any program may; when the window closes, no window has the focus. False when the server refuses.
    bool take_focus();
    bool has_focus() const;
    /// Tries to grab the keyboard, as an open menu does. False when another program holds it.
    bool grab_keyboard();
    void raise();
    /// How often this window has lost the focus so far.
    int focus_losses();

private:
    Connection connection_;
    unsigned long window_ = 0;
    int focus_losses_ = 0;
};

}  // namespace lectern::e2e
