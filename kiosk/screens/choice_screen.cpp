#include "kiosk/screens/choice_screen.hpp"

#include "kiosk/words/help_phrases.hpp"
#include "kiosk/words/mode_phrases.hpp"
#include "kiosk/words/phrases.hpp"

namespace lectern::kiosk {

std::vector<std::string> ChoiceScreen::intro() const {
    return {about(), how_to_choose(stage_)};
}

/// Who comes back goes on where they were.
void ChoiceScreen::enter(bool returned) {
    choices_.say_in_turn(returned ? std::vector{about()} : intro());
}

bool ChoiceScreen::handle(Action action) {
    switch (action) {
        case Action::play_pause:
            if (const auto item = choices_.press()) choose(*item);
            return true;
        case Action::where_am_i:
            choices_.say_focused(whereabouts());
            return true;
        case Action::back:
            go_back();
            return true;
        default:
            return choices_.handle(action);
    }
}

void ChoiceScreen::touch(const Target& target) {
    const auto* touched = std::get_if<ItemTarget>(&target);
    if (touched == nullptr) return;
    if (const auto item = choices_.take(touched->index)) choose(*item);
}

void ChoiceScreen::explore(const Target& target) {
    if (const auto* item = std::get_if<ItemTarget>(&target)) choices_.steer_to(item->index);
}

std::vector<std::string> ChoiceScreen::whereabouts() const {
    auto sentences = phrases::modes(stage_.session());
    sentences.insert(sentences.begin(), about());
    return sentences;
}

std::vector<std::string> ChoiceScreen::whereabouts_over(const Screen& below) const {
    auto sentences = below.whereabouts();
    sentences.insert(sentences.begin(), about());
    return sentences;
}

View ChoiceScreen::view() const {
    View view;
    view.content = choices_.list();
    view.middle_button() = {Icon::select, phrases::select(), {}};
    return view;
}

View ChoiceScreen::view_over(const Screen& below) const {
    View view = below.view();
    const View list = ChoiceScreen::view();
    view.content = list.content;
    view.buttons = list.buttons;
    return view;
}

std::vector<std::string> ChoiceScreen::spoken() const {
    auto sentences = intro();
    for (std::size_t i = 0, count = choices_.list().items.size(); i < count; ++i) sentences.push_back(choices_.spoken_item(i));
    return sentences;
}

std::string ChoiceScreen::help() const {
    return phrases::big_key_selects();
}

}  // namespace lectern::kiosk
