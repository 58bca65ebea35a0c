#include "kiosk/screens/reading/reading_menu_screen.hpp"

#include <array>

#include "kiosk/values/action.hpp"
#include "kiosk/words/help_phrases.hpp"
#include "kiosk/words/one_button_phrases.hpp"

namespace lectern::kiosk {
namespace {

/// Listed after "go on reading", most wanted first. `previous_sentence` helps visitors who pressed a moment too late for the sentence that
/// they meant.
constexpr std::array offered = {Action::next,       Action::again,      Action::previous_sentence, Action::help,
                                Action::spell_word, Action::where_am_i, Action::previous,          Action::back};

ChoiceList what_next() {
    ChoiceList list{phrases::what_next(), {{.label = phrases::go_on_reading(), .icon = Icon::play}}, 0};
    for (const auto action : offered) list.items.push_back({.label = phrases::name_of(action), .icon = info_of(action).icon});
    return list;
}

}  // namespace

ReadingMenuScreen::ReadingMenuScreen(Stage& stage, const Screen& below) : ChoiceScreen(stage, what_next, {}), below_(below) {}

std::string ReadingMenuScreen::about() const {
    return phrases::what_next();
}

void ReadingMenuScreen::choose(std::size_t item) {
    stage_.leave();
    if (item > 0) return stage_.perform_here(offered.at(item - 1));
    stage_.voice().resume(PausedBy::visitor);
}

void ReadingMenuScreen::go_back() {
    choose(0);
}

}  // namespace lectern::kiosk
