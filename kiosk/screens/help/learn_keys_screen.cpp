#include "kiosk/screens/help/learn_keys_screen.hpp"

#include <utility>

#include "kiosk/screens/help/key_phrases.hpp"
#include "kiosk/words/help_phrases.hpp"
#include "kiosk/words/phrases.hpp"

namespace lectern::kiosk {
namespace {

/// The label of a screen button, or the name of an action that comes from elsewhere, such as a switch.
std::string label_of(Action action) {
    switch (action) {
        case Action::back:
            return phrases::back();
        case Action::previous:
            return phrases::previous();
        case Action::play_pause:
            return phrases::play();
        case Action::next:
            return phrases::next();
        default:
            return phrases::name_of(action);
    }
}

}  // namespace

void LearnKeysScreen::enter(bool /*returned*/) {
    quiet_since_ = stage_.now();
    stage_.say(spoken());
}

void LearnKeysScreen::press(const KeyDescription& key) {
    if (key.action == Action::help) return end();
    tell(key.name, key.action ? phrases::meaning_of(*key.action) : phrases::means_nothing());
}

bool LearnKeysScreen::handle(Action action) {
    if (action == Action::help)
        end();
    else
        tell(phrases::button_called(label_of(action)), phrases::meaning_of(action));
    return true;
}

void LearnKeysScreen::touch(const Target& /*target*/) {
    enter(true);
}

void LearnKeysScreen::tell(std::string name, std::string meaning) {
    named_ = std::move(name);
    meaning_ = std::move(meaning);
    quiet_since_ = stage_.now();
    stage_.say(spoken());
}

std::optional<speech::TimePoint> LearnKeysScreen::deadline() const {
    return stage_.voice().announcing() ? std::nullopt : std::optional(quiet_since_ + patience);
}

void LearnKeysScreen::tick() {
    const auto due = deadline();
    if (due && stage_.now() >= *due) end();
}

void LearnKeysScreen::end() {
    stage_.leave();
    stage_.say({phrases::learning_has_ended()});
}

void LearnKeysScreen::follow(const speech::NarrationEvent& event) {
    if (std::holds_alternative<speech::AnnouncementsEnded>(event)) quiet_since_ = stage_.now();
}

View LearnKeysScreen::view() const {
    View view;
    if (named_.empty())
        view.content = Message{Icon::keys, phrases::learn_the_keys(),
                               phrases::joined(phrases::how_to_stop_learning(stage_.key_for(Action::help)), phrases::what_a_press_tells())};
    else
        view.content = Message{Icon::keys, named_, meaning_};
    view.middle_button() = {Icon::play, phrases::play(), {}};
    return view;
}

/// How to leave comes first.
std::vector<std::string> LearnKeysScreen::spoken() const {
    if (!named_.empty()) return {phrases::joined(phrases::sentence(named_), meaning_)};
    return {phrases::sentence(phrases::learn_the_keys()), phrases::how_to_stop_learning(stage_.key_for(Action::help)),
            phrases::what_a_press_tells()};
}

std::string LearnKeysScreen::help() const {
    return phrases::what_a_press_tells();
}

}  // namespace lectern::kiosk
