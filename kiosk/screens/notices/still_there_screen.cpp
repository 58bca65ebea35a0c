#include "kiosk/screens/notices/still_there_screen.hpp"

#include "kiosk/words/visit_phrases.hpp"

namespace lectern::kiosk {

StillThereScreen::StillThereScreen(Host& stage, std::chrono::seconds time_to_answer)
    : stage_(stage), time_to_answer_(time_to_answer), ask_again_at_(stage.now() + time_to_answer / 2) {}

void StillThereScreen::enter(bool /*returned*/) {
    stage_.say(spoken());
}

bool StillThereScreen::handle(Action /*action*/) {
    stage_.leave();
    return true;
}

void StillThereScreen::touch(const Target& /*target*/) {
    stage_.leave();
}

void StillThereScreen::tick() {
    ask_again_at_.reset();
    stage_.say({phrases::are_you_still_there(), phrases::press_any_key()});
}

View StillThereScreen::view() const {
    View view;
    view.content = Message{Icon::help, phrases::are_you_still_there(), phrases::how_to_stay(time_to_answer_)};
    view.middle_button() = {Icon::play, phrases::go_on(), {}};
    return view;
}

std::vector<std::string> StillThereScreen::spoken() const {
    return {phrases::are_you_still_there(), phrases::how_to_stay(time_to_answer_)};
}

std::string StillThereScreen::help() const {
    return phrases::press_any_key();
}

}  // namespace lectern::kiosk
