#include "kiosk/app/hands.hpp"

#include <memory>
#include <string>
#include <variant>

#include "kiosk/screens/help/key_names.hpp"
#include "kiosk/words/change_phrases.hpp"
#include "kiosk/words/mode_phrases.hpp"
#include "kiosk/words/phrases.hpp"
#include "kiosk/words/visit_phrases.hpp"

namespace lectern::kiosk {

void Hands::press(const KeyPressed& key) {
    take(own_.keyboard.press(key, key_use(), parts_.clock.now()));
}

void Hands::release(const KeyReleased& key) {
    take(own_.keyboard.release(key, parts_.clock.now()));
}

void Hands::follow_keyboard() {
    take(own_.keyboard.due(parts_.clock.now()));
}

KeyUse Hands::key_use() const {
    const auto& stage = parts_.stage;
    if (!stage.takes_input()) return KeyUse::sockets;
    if (asleep() || stage.any_key_answers()) return KeyUse::any_key;
    return stage.at_welcome() || stage.top().bearing().presses == Bearing::Presses::named ? KeyUse::presses : KeyUse::all;
}

bool Hands::asleep() const {
    const auto& stage = parts_.stage;
    return (stage.at_welcome() || stage.reads_by_itself()) && stage.visit() == nullptr;
}

/// Null where another screen is on top.
LearnKeysScreen* Hands::learning() const {
    return dynamic_cast<LearnKeysScreen*>(&parts_.stage.top());
}

void Hands::take(const std::vector<KeyNews>& news) {
    for (const auto& one : news) std::visit([this](const auto& kind) { take(kind); }, one);
}

void Hands::take(const KeyMeant& key) {
    const bool acts_always = key.action && (is_headphones(*key.action) || *key.action == Action::call);
    if (auto* screen = learning(); screen != nullptr && !acts_always) {
        parts_.stage.begin_visit();
        return screen->press({key_name(key.scancode), key.action, key.scancode});
    }
    if (key.action) return perform(*key.action, ActionSource::key);
    parts_.stage.any_key_answers() ? parts_.stage.answer() : key_without_meaning();
}

/// Silence answers the key; what it means is known when it is let go, or was held.
void Hands::take(const HoldBegan& /*hold*/) {
    parts_.stage.end_exploring();
    parts_.voice.hush();
}

void Hands::take(const HoldEnded& hold) {
    parts_.voice.unhush();
    if (hold.action) perform(*hold.action, ActionSource::key);
}

/// In a list only: there it moves the focus.
void Hands::take(const KeyRepeated& key) {
    if (std::holds_alternative<ChoiceList>(parts_.stage.top().view().content)) perform(key.action, ActionSource::key);
}

void Hands::take(const StaffKeysHeld& /*keys*/) {
    own_.staff.ask_for_pin();
}

/// What is done on a secret screen is told by nothing.
void Hands::trace_action(std::string_view name, ActionSource source) {
    if (!parts_.stage.top().bearing().secret) parts_.trace.action(name, source);
}

void Hands::perform(Action action, ActionSource source) {
    auto& stage = parts_.stage;
    trace_action(name_of(action), source);
    if (action == Action::call) return own_.calls.press();
    stage.end_exploring();
    if (is_headphones(action)) return own_.headphones.take(action == Action::headphones_in);
    if (stage.any_key_answers()) return stage.answer();
    stage.begin_visit();
    if (action == Action::one_switch) return press_one_switch();
    const bool wakes = stage.at_welcome();
    const bool helps = action == Action::help && !stage.top().bearing().is_help && learning() == nullptr;
    // A key on Welcome only wakes, except the volume's; a touched button also acts.
    if (helps && (!wakes || source == ActionSource::touch)) return stage.open_help();
    if (wakes && (action == Action::louder || action == Action::softer)) change(action);
    if (stage.top().handle(action) || change(action)) return;
    key_without_meaning();
}

bool Hands::change(Action action) {
    if (own_.adjustments.perform(action)) return true;
    switch (action) {
        case Action::finish:
            parts_.stage.finish();
            return true;
        case Action::read_everything:
            own_.hands_free.switch_everything();
            return true;
        case Action::learn_keys:
            parts_.stage.cover_with(std::make_unique<LearnKeysScreen>(parts_.stage));
            return true;
        default:
            return false;
    }
}

/// A switch that is a device of its own turns on the mode for one button by its first press.
void Hands::press_one_switch() {
    const bool first = !parts_.session.one_button();
    if (first) own_.adjustments.set_one_button(true);
    if (first && !parts_.stage.at_welcome()) return own_.adjustments.tell_one_button();
    perform(Action::play_pause, ActionSource::switch_press);
}

void Hands::one_button_changed() {
    parts_.stage.forget_touch();
    parts_.stage.top().one_button_changed();
}

/// Said once a visit, and where nothing else is said, else only shown: an idle key does not stop the voice.
void Hands::key_without_meaning() {
    auto& stage = parts_.stage;
    stage.begin_visit();
    if (stage.at_welcome()) return stage.begin();
    const auto answer = phrases::key_does_nothing(stage.key_for(Action::help));
    const bool speaking = parts_.voice.announcing() || parts_.voice.reads();
    if (speaking || std::exchange(stage.visit()->told_of_idle_keys, true))
        parts_.voice.show(answer);
    else
        parts_.voice.say({answer});
}

void Hands::follow_jack() {
    if (const auto told = own_.headphones.follow_jack()) perform(*told, ActionSource::jack);
}

}  // namespace lectern::kiosk
