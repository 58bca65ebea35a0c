#include "kiosk/reading_menu_screen.hpp"

#include <array>

#include "kiosk/help_phrases.hpp"
#include "kiosk/one_button_phrases.hpp"

namespace lectern::kiosk {
namespace {

/// Behind going on; the most wanted first.
constexpr std::array offered = {Action::next, Action::previous, Action::again, Action::help, Action::back};

ChoiceList what_next() {
    ChoiceList list{phrases::what_next(), {{phrases::go_on_reading()}}, 0};
    for (const auto action : offered) list.items.push_back({phrases::name_of(action)});
    return list;
}

}  // namespace

ReadingMenuScreen::ReadingMenuScreen(Stage& stage, const Screen& below) : ChoiceScreen(stage, what_next, {}), below_(below) {}

std::string ReadingMenuScreen::about() const {
    return phrases::what_next();
}

/// Leaving ends this screen: nothing of it may be used afterwards.
void ReadingMenuScreen::choose(std::size_t item) {
    auto& stage = stage_;
    stage.leave();
    if (item > 0) return stage.perform_here(offered.at(item - 1));
    stage.narrator().resume(stage.now());
}

void ReadingMenuScreen::go_back() {
    choose(0);
}

}  // namespace lectern::kiosk
