// What a press changes, whatever screen is shown.
#include <utility>

#include "kiosk/app/kiosk.hpp"

namespace lectern::kiosk {

bool Kiosk::change(Action action) {
    if (adjustments_.perform(action)) return true;
    if (action == Action::finish) finish();
    if (action == Action::read_everything) read_everything();
    return action == Action::finish || action == Action::read_everything;
}

/// The button that is a device of its own needs nobody to say that there is but one.
void Kiosk::press_one_switch() {
    const bool first = !session_.one_button();
    if (first) adjustments_.set_one_button(true);
    if (first && !at_welcome()) return adjustments_.tell_one_button();
    perform(Action::play_pause, ActionSource::switch_press);
}

/// Lists have other items then.
void Kiosk::one_button_changed() {
    forget_touch();
    top().one_button_changed();
}

}  // namespace lectern::kiosk
