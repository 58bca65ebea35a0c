#include "kiosk/library_screen.hpp"

#include "kiosk/phrases.hpp"

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

LibraryScreen::LibraryScreen(Stage& stage) : stage_(stage), choices_(stage, {phrases::choose_an_article(), items_of(stage), 0}) {}

void LibraryScreen::enter(bool /*returned*/) {
    choices_.say_in_turn({phrases::choose_an_article() + ".", phrases::press_when_you_hear_yours(stage_.key_for(Action::play_pause))});
}

bool LibraryScreen::handle(Action action) {
    switch (action) {
        case Action::play_pause:
            stage_.open_article(choices_.chosen());
            return true;
        case Action::next_sentence:
            choices_.move(1);
            return true;
        case Action::previous_sentence:
            choices_.move(-1);
            return true;
        case Action::next:
        case Action::next_page:
            choices_.turn_page(1);
            return true;
        case Action::previous:
        case Action::previous_page:
            choices_.turn_page(-1);
            return true;
        case Action::again:
            choices_.say_focused();
            return true;
        case Action::where_am_i:
            choices_.say_focused({phrases::choose_an_article() + "."});
            return true;
        case Action::home:
            enter(true);
            return true;
        case Action::back:
            stage_.ask_to_finish();
            return true;
        default:
            return false;
    }
}

void LibraryScreen::touch(const Target& target) {
    if (const auto* item = std::get_if<ItemTarget>(&target)) stage_.open_article(item->index);
}

View LibraryScreen::view() const {
    View view;
    view.content = choices_.list();
    view.buttons[2] = {Icon::select, phrases::select(), {}};
    return view;
}

std::vector<std::string> LibraryScreen::spoken() const {
    std::vector<std::string> sentences = {phrases::choose_an_article() + "."};
    for (std::size_t i = 0; i < choices_.list().items.size(); ++i) sentences.push_back(choices_.spoken_item(i));
    return sentences;
}

std::string LibraryScreen::help() const {
    return phrases::big_key_selects();
}

}  // namespace lectern::kiosk
