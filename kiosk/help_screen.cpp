#include "kiosk/help_screen.hpp"

#include <array>

#include "kiosk/phrases.hpp"

namespace lectern::kiosk {
namespace {

/// The fixed order; what has no key on a pad is here too.
constexpr std::array offered = {
    Action::larger_text,
    Action::smaller_text,
    Action::next_colours,
    Action::louder,
    Action::softer,
    Action::slower,
    Action::faster,
    Action::next_voice,
    Action::lower_pitch,
    Action::higher_pitch,
    Action::where_am_i,
    Action::spell_word,
    Action::again,
    Action::next,
    Action::previous,
    Action::next_sentence,
    Action::previous_sentence,
    Action::next_page,
    Action::previous_page,
    Action::home,
    Action::back,
};

std::vector<ChoiceList::Item> items_of(const Stage& stage) {
    std::vector<ChoiceList::Item> items;
    items.reserve(offered.size());
    for (const auto action : offered) items.push_back({phrases::name_of(action), stage.key_for(action)});
    return items;
}

}  // namespace

HelpScreen::HelpScreen(Stage& stage, const Screen& below)
    : stage_(stage),
      below_(below),
      intro_(phrases::help_intro(below.spoken().front(), below.help(), stage.key_for(Action::play_pause), stage.key_for(Action::help))),
      choices_(stage, {phrases::help_title(), items_of(stage), 0}) {}

void HelpScreen::enter(bool /*returned*/) {
    choices_.say_in_turn(intro_);
}

bool HelpScreen::handle(Action action) {
    switch (action) {
        case Action::play_pause:
            choose(choices_.chosen());
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
            stage_.say(below_.spoken());
            return true;
        case Action::help:
        case Action::back:
            stage_.leave();
            return true;
        case Action::home:
            leave_and_do(action);
            return true;
        default:
            return false;
    }
}

/// Leaving ends this screen: nothing of it may be used afterwards.
void HelpScreen::leave_and_do(Action action) {
    auto& stage = stage_;
    stage.leave();
    stage.perform_here(action);
}

void HelpScreen::touch(const Target& target) {
    if (const auto* item = std::get_if<ItemTarget>(&target)) {
        choices_.focus(item->index);
        choose(item->index);
    }
}

/// What changes how things look or sound is done here, again and again; what moves is done where it moves.
void HelpScreen::choose(std::size_t item) {
    const auto action = offered.at(item);
    choices_.focus(item);
    choices_.stop();
    if (action == Action::where_am_i) return stage_.say(below_.spoken());
    if (!is_adjustment(action)) return leave_and_do(action);
    stage_.perform_here(action);
}

View HelpScreen::view() const {
    View view = below_.view();
    view.content = choices_.list();
    view.buttons[2] = {Icon::select, phrases::select(), {}};
    return view;
}

std::vector<std::string> HelpScreen::spoken() const {
    auto sentences = intro_;
    for (std::size_t i = 0; i < choices_.list().items.size(); ++i) sentences.push_back(choices_.spoken_item(i));
    return sentences;
}

std::string HelpScreen::help() const {
    return phrases::big_key_selects();
}

}  // namespace lectern::kiosk
