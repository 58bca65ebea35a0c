#include "kiosk/notice_screen.hpp"

#include "kiosk/phrases.hpp"

namespace lectern::kiosk {

void NoticeScreen::enter(bool /*returned*/) {
    stage_.say(spoken());
}

bool NoticeScreen::handle(Action action) {
    if (proceed_ && (action == Action::play_pause || action == Action::back))
        proceed_();
    else if (action == Action::back)
        stage_.finish();
    else if (action == Action::home)
        stage_.go_home();
    else
        enter(true);
    return true;
}

void NoticeScreen::touch(const Target& /*target*/) {
    handle(Action::play_pause);
}

View NoticeScreen::view() const {
    View view;
    view.content = message_;
    view.buttons[2] = proceed_ ? Button{Icon::play, phrases::play(), {}} : Button{Icon::select, phrases::select(), {}};
    return view;
}

std::vector<std::string> NoticeScreen::spoken() const {
    return {message_.title + ".", message_.body};
}

std::string NoticeScreen::help() const {
    return proceed_ ? phrases::big_key_plays() : phrases::ask_the_staff();
}

}  // namespace lectern::kiosk
