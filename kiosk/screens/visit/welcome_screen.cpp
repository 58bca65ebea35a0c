#include "kiosk/screens/visit/welcome_screen.hpp"

#include "kiosk/words/help_phrases.hpp"
#include "kiosk/words/phrases.hpp"
#include "kiosk/words/visit_phrases.hpp"

namespace lectern::kiosk {

bool WelcomeScreen::handle(Action /*action*/) {
    begin_();
    return true;
}

void WelcomeScreen::touch(const Target& /*target*/) {
    begin_();
}

View WelcomeScreen::view() const {
    View view;
    view.content = Message{Icon::sound, place_.empty() ? phrases::welcome() : place_, phrases::listen_or_read()};
    view.middle_button() = {Icon::play, phrases::start(), {}};
    return view;
}

std::vector<std::string> WelcomeScreen::spoken() const {
    return {phrases::sentence(place_.empty() ? phrases::welcome() : place_), phrases::listen_or_read()};
}

std::string WelcomeScreen::help() const {
    return phrases::big_key_starts();
}

}  // namespace lectern::kiosk
