#include "kiosk/staff/lists/key_check_screen.hpp"

#include "kiosk/screens/help/key_phrases.hpp"
#include "kiosk/staff/lists/staff_check_phrases.hpp"
#include "kiosk/words/phrases.hpp"

namespace lectern::kiosk {
namespace {

/// False for actions that keep their effect during the check: a headphone socket's codes and the staff's call button.
bool is_checked(Action action) {
    return !is_headphones(action) && action != Action::call;
}

}  // namespace

void KeyCheckScreen::press(const KeyDescription& key) {
    const bool again = !pressed_.insert(key.scancode).second;
    if (again && key.action == Action::help) return end();
    pad_ = pad_of(key.scancode);
    tell(key.name, key.action ? phrases::meaning_of(*key.action) : phrases::means_nothing());
}

bool KeyCheckScreen::handle(Action action) {
    if (action != Action::back) return LearnKeysScreen::handle(action);
    end();
    return true;
}

std::string KeyCheckScreen::left() const {
    if (!pad_ || *pad_ == Pad::keyboard) return {};
    std::vector<std::string> names;
    for (const int key : keys_.keys()) {
        const bool belongs = pad_of(key) == *pad_ && is_checked(*keys_.action(key, false));
        if (belongs && !pressed_.contains(key)) names.push_back(key_name(key));
    }
    return names.empty() ? phrases::every_key_works() : phrases::keys_not_pressed(names);
}

View KeyCheckScreen::view() const {
    View view = LearnKeysScreen::view();
    if (named().empty())
        view.content = Message{Icon::keys, phrases::check_keys(),
                               phrases::joined(phrases::how_to_stop_key_check(stage_.key_for(Action::help)), phrases::press_every_key())};
    else
        view.content = Message{Icon::keys, named(), phrases::joined(meaning(), left())};
    return view;
}

std::vector<std::string> KeyCheckScreen::spoken() const {
    if (!named().empty()) return {phrases::joined(phrases::joined(phrases::sentence(named()), meaning()), left())};
    return {phrases::sentence(phrases::check_keys()), phrases::how_to_stop_key_check(stage_.key_for(Action::help)),
            phrases::press_every_key()};
}

std::string KeyCheckScreen::help() const {
    return phrases::press_every_key();
}

}  // namespace lectern::kiosk
