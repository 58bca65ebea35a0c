#include "kiosk/help_screen.hpp"

#include <array>

#include "kiosk/action_icons.hpp"
#include "kiosk/help_phrases.hpp"
#include "kiosk/phrases.hpp"

namespace lectern::kiosk {
namespace {

/// The fixed order; what has no key on a pad is here too.
constexpr std::array offered = {
    Action::learn_keys,   Action::larger_text,   Action::smaller_text,
    Action::next_colours, Action::louder,        Action::softer,
    Action::slower,       Action::faster,        Action::next_voice,
    Action::lower_pitch,  Action::higher_pitch,  Action::next_language,
    Action::where_am_i,   Action::spell_word,    Action::read_everything,
    Action::sound_off,    Action::hide_screen,   Action::one_button,
    Action::slower_steps, Action::faster_steps,  Action::home,
    Action::finish,       Action::again,         Action::next,
    Action::previous,     Action::next_sentence, Action::previous_sentence,
    Action::next_page,    Action::previous_page, Action::back,
};

/// One button must be able to leave without going through all of it, and only there steps have a time.
std::vector<Action> offered_to(const Session& session) {
    std::vector<Action> actions;
    if (session.one_button()) actions.push_back(Action::help);
    for (const auto action : offered) {
        const bool is_of_steps = action == Action::slower_steps || action == Action::faster_steps;
        if (session.one_button() || !is_of_steps) actions.push_back(action);
    }
    return actions;
}

ChoiceList list_of(const Stage& stage) {
    ChoiceList list{.title = phrases::help_title()};
    for (const auto action : offered_to(stage.session())) {
        const auto name = action == Action::help ? phrases::leave_help() : phrases::name_of(action);
        list.items.push_back({.label = name, .icon = icon_of(action), .key = stage.key_for(action)});
    }
    return list;
}

}  // namespace

HelpScreen::HelpScreen(Stage& stage, const Screen& below) : ChoiceScreen(stage, [&stage] { return list_of(stage); }, {}), below_(below) {}

bool HelpScreen::handle(Action action) {
    switch (action) {
        case Action::where_am_i:
            stage_.say(below_.spoken());
            return true;
        case Action::help:
            stage_.leave();
            return true;
        case Action::home:
            leave_and_do(action);
            return true;
        default:
            return ChoiceScreen::handle(action);
    }
}

/// Leaving ends this screen: nothing of it may be used afterwards.
void HelpScreen::leave_and_do(Action action) {
    auto& stage = stage_;
    stage.leave();
    stage.perform_here(action);
}

/// What changes how things look or sound is done here, again and again; what moves is done where it moves.
void HelpScreen::choose(std::size_t item) {
    const auto action = offered_to(stage_.session()).at(item);
    choices_.focus(item);
    choices_.stop();
    if (action == Action::help) return stage_.leave();
    if (action == Action::where_am_i) return stage_.say(below_.spoken());
    if (!is_adjustment(action)) return leave_and_do(action);
    stage_.perform_here(action);
}

std::vector<std::string> HelpScreen::intro() const {
    return phrases::help_intro(below_.spoken().front(), below_.help(), how_to_choose(stage_), stage_.key_for(Action::help));
}

std::string HelpScreen::about() const {
    return phrases::sentence(phrases::help_title());
}

}  // namespace lectern::kiosk
