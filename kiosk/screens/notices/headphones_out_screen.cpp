#include "kiosk/screens/notices/headphones_out_screen.hpp"

#include "kiosk/screens/notices/headphone_phrases.hpp"
#include "kiosk/words/phrases.hpp"

namespace lectern::kiosk {

void HeadphonesOutScreen::enter(bool /*returned*/) {
    stage_.say(spoken());
}

bool HeadphonesOutScreen::handle(Action action) {
    if (is_adjustment(action)) return false;
    switch (action) {
        case Action::play_pause:
            go_on_();
            break;
        case Action::back:
            stay_();
            break;
        case Action::home:
            stage_.go_home();
            break;
        default:
            enter(true);
    }
    return true;
}

/// Touching the text does not go on aloud: that takes the button.
void HeadphonesOutScreen::touch(const Target& /*target*/) {
    enter(true);
}

View HeadphonesOutScreen::view() const {
    View view;
    view.content =
        Message{Icon::headphones, phrases::headphones_out(), phrases::plug_in_or_go_on_aloud(stage_.key_for(Action::play_pause))};
    view.middle_button() = {Icon::play, phrases::play(), {}};
    return view;
}

std::vector<std::string> HeadphonesOutScreen::spoken() const {
    return {phrases::sentence(phrases::headphones_out()), phrases::plug_in_or_go_on_aloud(stage_.key_for(Action::play_pause))};
}

std::string HeadphonesOutScreen::help() const {
    return phrases::big_key_goes_on_aloud();
}

}  // namespace lectern::kiosk
