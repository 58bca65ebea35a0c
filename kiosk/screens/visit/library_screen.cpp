#include "kiosk/screens/visit/library_screen.hpp"

#include "kiosk/articles/article_languages.hpp"
#include "kiosk/screens/visit/start_choices.hpp"
#include "kiosk/visit/private_topic.hpp"
#include "kiosk/words/phrases.hpp"
#include "kiosk/words/reading_phrases.hpp"

namespace lectern::kiosk {

LibraryScreen::LibraryScreen(Stage& stage, bool first)
    : ChoiceScreen(stage, [this] { return list(); }),
      places_(in_language_first(stage.articles(), stage.session().language())),
      first_(first) {}

ChoiceList LibraryScreen::list() const {
    ChoiceList list{.title = phrases::choose_an_article()};
    for (const auto place : places_) {
        const auto& article = stage_.articles()[place];
        list.items.push_back({title_for(article, stage_.session()), phrases::minutes(article.words, stage_.session().rate_wpm())});
    }
    if (first_) add_start_choices(list, stage_.session());
    return list;
}

bool LibraryScreen::handle(Action action) {
    if (action != Action::home) return ChoiceScreen::handle(action);
    enter(false);
    return true;
}

void LibraryScreen::choose(std::size_t item) {
    if (item < places_.size()) return stage_.open_article(places_[item]);
    stage_.perform_here(start_choices(stage_.session()).at(item - places_.size()));
    choices_.stay_at(0);
}

std::string LibraryScreen::about() const {
    return phrases::sentence(phrases::choose_an_article());
}

}  // namespace lectern::kiosk
