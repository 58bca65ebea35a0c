// What hands do: keys, buttons and fingers become actions, and these act on the screen that is shown or on the whole kiosk. Main thread.
#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "kiosk/app/adjustments.hpp"
#include "kiosk/app/picture.hpp"
#include "kiosk/drawing/display.hpp"
#include "kiosk/input/fingers.hpp"
#include "kiosk/input/keyboard.hpp"
#include "kiosk/screens/help/learn_keys_screen.hpp"
#include "kiosk/stage/hands_free.hpp"
#include "kiosk/stage/headphones.hpp"
#include "kiosk/stage/mode_parts.hpp"
#include "kiosk/stage/name_calling.hpp"
#include "kiosk/stage/staff_room.hpp"
#include "kiosk/window/window.hpp"

namespace lectern::kiosk {

/// What hands act on beside what every mode works with; all of it outlives them.
struct HandsParts {
    Window& window;
    Display& display;
    Keyboard& keyboard;
    Fingers& fingers;
    const Picture& picture;
    NameCalling& calls;
    HandsFree& hands_free;
    StaffRoom& staff;
    Headphones& headphones;
    Adjustments& adjustments;
};

class Hands {
public:
    Hands(const ModeParts& parts, const HandsParts& own) : parts_(parts), own_(own) {}

    void press(const KeyPressed& key);
    void release(const KeyReleased& key);
    void point(const PointerEvent& event);
    /// A key that is held is taken for let go.
    void end_hold() { take(own_.keyboard.interrupt_hold()); }
    void perform(Action action, ActionSource source);
    /// What an action does whatever screen is shown; false: nothing.
    bool change(Action action);
    /// Lists have other items then.
    void one_button_changed();

    void follow_keyboard();
    void follow_fingers();
    void follow_jack();
    void follow_exploration();

private:
    KeyUse key_use() const;
    void take(const std::vector<KeyNews>& news);
    void take(const KeyMeant& key);
    void take(const HoldBegan& hold);
    void take(const HoldEnded& hold);
    void take(const KeyRepeated& key);
    void take(const StaffKeysHeld& keys);
    bool asleep() const;
    LearnKeysScreen* learning() const;
    void trace_action(std::string_view name, ActionSource source);
    void press_one_switch();
    void key_without_meaning();

    void take(const FingerNews& news);
    void understand(const Gesture& gesture);
    void touched(const Target& target);
    void explore(const Target& target);
    View overheard(View view) const;
    void tell_how_to_show_screen();

    ModeParts parts_;
    HandsParts own_;
};

}  // namespace lectern::kiosk
