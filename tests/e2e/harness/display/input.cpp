#include "tests/e2e/harness/display/input.hpp"

#include <X11/Xlib.h>
#include <X11/extensions/XTest.h>
#include <stdexcept>

namespace lectern::e2e {

Input::Input(const XServer& server) : connection_(connect_to(server.display())) {
    int ignored = 0;
    if (!::XTestQueryExtension(connection_.get(), &ignored, &ignored, &ignored, &ignored))
        throw std::runtime_error("the X server lacks the XTEST extension");
    // Auto-repeat stays on, because a real keypad's keys repeat while they are held and the kiosk must handle that.
}

Moment Input::send(unsigned keycode, bool down) {
    const Moment before = Clock::now();
    ::XTestFakeKeyEvent(connection_.get(), keycode, down, CurrentTime);
    ::XSync(connection_.get(), False);
    return before;
}

Moment Input::hold(Key key) {
    return send(static_cast<unsigned>(key), true);
}

Moment Input::release(Key key) {
    return send(static_cast<unsigned>(key), false);
}

Moment Input::press(Key key) {
    const Moment before = hold(key);
    release(key);
    // SDL takes a press within 2 ms of a release for auto-repeat; no hand is that fast.
    std::this_thread::sleep_for(5ms);
    return before;
}

Moment Input::press_with(Key held, Key key) {
    hold(held);
    const Moment before = press(key);
    release(held);
    return before;
}

Moment Input::finger_to(Place place) {
    const Moment before = Clock::now();
    ::XTestFakeMotionEvent(connection_.get(), -1, place.x, place.y, CurrentTime);
    ::XSync(connection_.get(), False);
    return before;
}

Moment Input::finger_down(Place place) {
    finger_to(place);
    const Moment before = Clock::now();
    ::XTestFakeButtonEvent(connection_.get(), 1, True, CurrentTime);
    ::XSync(connection_.get(), False);
    return before;
}

Moment Input::finger_up() {
    const Moment before = Clock::now();
    ::XTestFakeButtonEvent(connection_.get(), 1, False, CurrentTime);
    ::XSync(connection_.get(), False);
    return before;
}

Moment Input::touch(Place place) {
    finger_down(place);
    return finger_up();
}

}  // namespace lectern::e2e
