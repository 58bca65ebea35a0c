// Another program's window on the kiosk's display, as an update's message, a screen saver or a crash reporter brings it.
#pragma once

#include "tests/e2e/harness/display/picture.hpp"
#include "tests/e2e/harness/display/x_server.hpp"

namespace lectern::e2e {

/// Main thread only. Its connection is its own; it is gone with the object.
class OtherWindow {
public:
    static constexpr unsigned colour = 0xC02080;  ///< of all of it, and nothing of the kiosk's

    /// Mapped on top of all others when this returns. `managed`: a window manager may have its say.
    OtherWindow(const XServer& server, const Area& where, bool managed = false);
    ~OtherWindow();
    OtherWindow(const OtherWindow&) = delete;
    OtherWindow& operator=(const OtherWindow&) = delete;

    /// Takes the keyboard as any program may, and leaves it to nobody when it goes; false where the server refuses it.
    bool take_focus();
    bool has_focus() const;
    /// Whether every key comes here, as with a menu that is open; false where another program has them.
    bool grab_keyboard();
    void raise();
    /// How often it has lost the focus so far.
    int focus_losses();

private:
    Connection connection_;
    unsigned long window_ = 0;
    int focus_losses_ = 0;
};

}  // namespace lectern::e2e
