// Sends keys and the mouse through the XTEST extension, as a keypad and a touch screen would, over a connection that stays open.
#pragma once

#include <string>

#include "tests/e2e/harness/display/x_server.hpp"
#include "tests/e2e/harness/program/moment.hpp"

namespace lectern::e2e {

/// X keycodes (evdev's code plus 8). They name the position of a key, whatever the keymap prints on it.
enum class Key : unsigned {
    pad_0 = 90,
    pad_1 = 87,
    pad_2 = 88,
    pad_3 = 89,
    pad_4 = 83,
    pad_5 = 84,
    pad_6 = 85,
    pad_7 = 79,
    pad_8 = 80,
    pad_9 = 81,
    pad_point = 91,
    pad_plus = 86,
    pad_minus = 82,
    pad_divide = 106,
    pad_multiply = 63,
    pad_enter = 104,
    space = 65,
    enter = 36,
    tab = 23,
    left_shift = 50,
    left_control = 37,
    left_alt = 64,
    super = 133,
    escape = 9,
    backspace = 22,
    up = 111,
    down = 116,
    left = 113,
    right = 114,
    home = 110,
    page_up = 112,
    page_down = 117,
    d = 40,
    h = 43,
    r = 27,
    t = 28,
    w = 25,
    z = 52,
    f1 = 67,
    f4 = 70,
    left_bracket = 34,
    right_bracket = 35,
    minus = 20,
    equals = 21,
    comma = 59,
    period = 60,
    f15 = 193,
    f16 = 194,
    f9 = 75,
    f17 = 195,
    f18 = 196,
    f19 = 197,
    f20 = 198,
    f21 = 199,
    f22 = 200,
    f23 = 201,
    f24 = 202,
    volume_down = 122,
    volume_up = 123,
};

struct Place {
    int x = 0;
    int y = 0;
};

/// Main thread only. Each call returns when the server has processed the event; the result is the moment just before the event was sent.
class Input {
public:
    explicit Input(const XServer& server);

    /// Presses and releases the key.
    Moment press(Key key);
    /// Presses and releases `key` while `held` is held.
    Moment press_with(Key held, Key key);
    Moment press_with_shift(Key key) { return press_with(Key::left_shift, key); }
    Moment hold(Key key);
    Moment release(Key key);

    /// Presses and releases the left mouse button, which the kiosk treats as a finger.
    Moment touch(Place place);
    Moment finger_down(Place place);
    Moment finger_to(Place place);
    Moment finger_up();

private:
    Moment send(unsigned keycode, bool down);

    Connection connection_;
};

}  // namespace lectern::e2e
