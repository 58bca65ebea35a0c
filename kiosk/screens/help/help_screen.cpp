#include "kiosk/screens/help/help_screen.hpp"

#include <algorithm>
#include <variant>

#include "kiosk/screens/action_state.hpp"
#include "kiosk/values/action.hpp"
#include "kiosk/words/help_phrases.hpp"
#include "kiosk/words/phrases.hpp"

namespace lectern::kiosk {
namespace {

std::string label_of(Action action, bool in_group) {
    if (action == Action::help) return phrases::leave_help();
    return action == Action::back && in_group ? phrases::back_to_help() : phrases::name_of(action);
}

}  // namespace

HelpScreen::HelpScreen(Stage& stage, const Screen& below) : ChoiceScreen(stage, [this] { return list(); }, {}), below_(below) {}

std::vector<HelpEntry> HelpScreen::entries() const {
    if (!stage_.session().one_button()) return all_of_help();
    return group_ ? entries_of(*group_) : help_in_groups();
}

ChoiceList HelpScreen::list() const {
    ChoiceList list{.title = title()};
    for (const auto& entry : entries()) list.items.push_back(item_for(entry));
    return list;
}

/// Keys are not shown in one-button use, because there are none to press.
ChoiceList::Item HelpScreen::item_for(const HelpEntry& entry) const {
    if (const auto* group = std::get_if<HelpGroup>(&entry)) return {.label = phrases::name_of(*group)};
    const auto action = std::get<Action>(entry);
    const auto key = stage_.session().one_button() ? std::string() : stage_.key_for(action);
    return {.label = label_of(action, group_.has_value()), .detail = state_of(action, stage_), .icon = info_of(action).icon, .key = key};
}

bool HelpScreen::handle(Action action) {
    switch (action) {
        case Action::where_am_i:
            stage_.say(whereabouts());
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

void HelpScreen::leave_and_do(Action action) {
    stage_.leave();
    stage_.perform_here(action);
}

void HelpScreen::choose(std::size_t item) {
    const auto entry = entries().at(item);
    if (const auto* group = std::get_if<HelpGroup>(&entry)) return open_group(*group, item);
    choices_.stay_at(item);
    choose(std::get<Action>(entry));
}

/// Adjustments are made here, so that they can be repeated; other actions take place on the screen below.
void HelpScreen::choose(Action action) {
    if (action == Action::help) return stage_.leave();
    if (action == Action::back && group_) return go_back();
    if (action == Action::where_am_i) return stage_.say(whereabouts());
    if (!is_adjustment(action)) return leave_and_do(action);
    stage_.perform_here(action);
}

void HelpScreen::open_group(HelpGroup group, std::size_t item) {
    group_ = group;
    group_item_ = item;
    show_from(0);
}

void HelpScreen::one_button_changed() {
    group_.reset();
    const auto all = entries();
    const HelpEntry same = stage_.session().one_button() ? HelpEntry(HelpGroup::keys) : HelpEntry(Action::one_button);
    choices_.stay_at(static_cast<std::size_t>(std::ranges::find(all, same) - all.begin()));
}

void HelpScreen::go_back() {
    if (!group_) return stage_.leave();
    group_.reset();
    show_from(group_item_);
}

void HelpScreen::show_from(std::size_t item) {
    stage_.forget_touch();
    choices_.focus(item);
    choices_.say_in_turn({about()});
}

/// One-button users hear only the title, so that the choices begin soon.
std::vector<std::string> HelpScreen::intro() const {
    if (stage_.session().one_button()) return {about()};
    return phrases::help_intro(below_.spoken().front(), below_.help(), how_to_choose(stage_), stage_.key_for(Action::help));
}

std::string HelpScreen::about() const {
    return phrases::sentence(title());
}

std::string HelpScreen::title() const {
    return group_ ? phrases::name_of(*group_) : phrases::help_title();
}

}  // namespace lectern::kiosk
