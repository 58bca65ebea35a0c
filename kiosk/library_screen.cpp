#include "kiosk/library_screen.hpp"

#include "kiosk/phrases.hpp"
#include "kiosk/reading_phrases.hpp"

namespace lectern::kiosk {
namespace {

std::vector<ChoiceList::Item> items_of(const Stage& stage) {
    std::vector<ChoiceList::Item> items;
    items.reserve(stage.articles().size());
    for (const auto& article : stage.articles())
        items.push_back({article.title, phrases::minutes(article.words, stage.session().rate_wpm())});
    return items;
}

}  // namespace

LibraryScreen::LibraryScreen(Stage& stage) : ChoiceScreen(stage, {phrases::choose_an_article(), items_of(stage), 0}) {}

bool LibraryScreen::handle(Action action) {
    if (action != Action::home) return ChoiceScreen::handle(action);
    enter(true);
    return true;
}

std::string LibraryScreen::about() const {
    return phrases::sentence(phrases::choose_an_article());
}

}  // namespace lectern::kiosk
