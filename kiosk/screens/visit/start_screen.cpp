#include "kiosk/screens/visit/start_screen.hpp"

#include <utility>

#include "kiosk/screens/visit/start_choices.hpp"
#include "kiosk/words/phrases.hpp"
#include "kiosk/words/translation.hpp"
#include "kiosk/words/visit_phrases.hpp"

namespace lectern::kiosk {
namespace {

ChoiceList list_of(const Stage& stage, const std::vector<std::string>& languages) {
    ChoiceList list{.title = phrases::welcome()};
    for (const auto& code : languages) {
        const auto* language = find_interface_language(code);
        list.items.push_back({.label = language->name, .language = language->code});
    }
    add_start_choices(list, stage.session());
    return list;
}

}  // namespace

StartScreen::StartScreen(Stage& stage, std::vector<std::string> languages)
    : ChoiceScreen(stage, [&stage, languages] { return list_of(stage, languages); }), languages_(std::move(languages)) {}

std::string StartScreen::about() const {
    return phrases::sentence(phrases::welcome());
}

void StartScreen::choose(std::size_t item) {
    if (item >= languages_.size()) {
        stage_.perform_here(start_choices(stage_.session()).at(item - languages_.size()));
        return choices_.stay_at(0);
    }
    choices_.stop();
    stage_.choose_language(languages_[item]);
    stage_.start_reading();
}

}  // namespace lectern::kiosk
