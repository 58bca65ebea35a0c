#include "kiosk/screens/notices/notice_screen.hpp"

#include "kiosk/screens/notices/notice_phrases.hpp"
#include "kiosk/words/help_phrases.hpp"
#include "kiosk/words/phrases.hpp"

namespace lectern::kiosk {

void NoticeScreen::enter(bool /*returned*/) {
    stage_.say(spoken());
}

bool NoticeScreen::handle(Action action) {
    switch (action) {
        case Action::play_pause:
            proceed_ ? proceed_() : enter(true);
            return true;
        case Action::back:
            proceed_ ? proceed_() : stage_.finish();
            return true;
        case Action::home:
            stage_.go_home();
            return true;
        default:
            if (!is_adjustment(action)) enter(true);
            return !is_adjustment(action);
    }
}

void NoticeScreen::touch(const Target& /*target*/) {
    handle(Action::play_pause);
}

void NoticeScreen::explore(const Target& /*target*/) {
    stage_.say(spoken());
}

Button NoticeScreen::big_button() const {
    if (!proceed_) return {Icon::select, phrases::select(), {}};
    return manner_.big_key == BigKey::leaves ? Button{Icon::back, phrases::back(), {}} : Button{Icon::play, phrases::play(), {}};
}

View NoticeScreen::view() const {
    View view;
    view.content = message_();
    view.middle_button() = big_button();
    return view;
}

std::vector<std::string> NoticeScreen::spoken() const {
    const auto message = message_();
    return {phrases::sentence(message.title), message.body};
}

std::string NoticeScreen::help() const {
    if (!proceed_) return phrases::ask_the_staff();
    return manner_.big_key == BigKey::leaves ? message_().body : phrases::big_key_plays();
}

}  // namespace lectern::kiosk
