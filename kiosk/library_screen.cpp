#include "kiosk/library_screen.hpp"

#include "kiosk/phrases.hpp"
#include "kiosk/reading_phrases.hpp"

namespace lectern::kiosk {
namespace {

ChoiceList list_of(const Stage& stage) {
    ChoiceList list{.title = phrases::choose_an_article()};
    for (const auto& article : stage.articles())
        list.items.push_back({article.title, phrases::minutes(article.words, stage.session().rate_wpm())});
    return list;
}

}  // namespace

LibraryScreen::LibraryScreen(Stage& stage) : ChoiceScreen(stage, [&stage] { return list_of(stage); }) {}

bool LibraryScreen::handle(Action action) {
    if (action != Action::home) return ChoiceScreen::handle(action);
    enter(false);
    return true;
}

std::string LibraryScreen::about() const {
    return phrases::sentence(phrases::choose_an_article());
}

}  // namespace lectern::kiosk
