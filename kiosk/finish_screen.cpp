#include "kiosk/finish_screen.hpp"

#include "kiosk/phrases.hpp"

namespace lectern::kiosk {

FinishScreen::FinishScreen(Stage& stage, const Screen& below)
    : stage_(stage), below_(below), choices_(stage, {phrases::finish_and_forget(), {{phrases::go_on(), {}}, {phrases::finish(), {}}}, 0}) {}

void FinishScreen::enter(bool /*returned*/) {
    choices_.say_in_turn({phrases::finish_and_forget(), phrases::press_when_you_hear_yours(stage_.key_for(Action::play_pause))});
}

bool FinishScreen::handle(Action action) {
    switch (action) {
        case Action::play_pause:
            choose(choices_.chosen());
            return true;
        case Action::next:
        case Action::next_page:
        case Action::next_sentence:
            choices_.move(1);
            return true;
        case Action::previous:
        case Action::previous_page:
        case Action::previous_sentence:
            choices_.move(-1);
            return true;
        case Action::again:
            choices_.say_focused();
            return true;
        case Action::where_am_i:
            choices_.say_focused({phrases::finish_and_forget()});
            return true;
        case Action::back:
            stage_.leave();
            return true;
        default:
            return false;
    }
}

void FinishScreen::touch(const Target& target) {
    if (const auto* item = std::get_if<ItemTarget>(&target)) choose(item->index);
}

void FinishScreen::choose(std::size_t item) {
    if (item == 0)
        stage_.leave();
    else
        stage_.finish();
}

View FinishScreen::view() const {
    View view = below_.view();
    view.content = choices_.list();
    view.buttons[2] = {Icon::select, phrases::select(), {}};
    return view;
}

std::vector<std::string> FinishScreen::spoken() const {
    return {phrases::finish_and_forget(), choices_.spoken_item(0), choices_.spoken_item(1)};
}

std::string FinishScreen::help() const {
    return phrases::big_key_selects();
}

}  // namespace lectern::kiosk
