#include "kiosk/visit_phrases.hpp"

#include "kiosk/translation.hpp"

namespace lectern::kiosk::phrases {

std::string lectern() {
    return tr("Welcome");
}
std::string listen_or_read() {
    return tr("Listen or read: press any key, or touch.");
}

std::string finish_and_forget() {
    return tr("Finish and forget everything?");
}
std::string go_on() {
    return tr("Go on");
}
std::string finish() {
    return tr("Finish");
}
std::string goodbye() {
    return tr("Everything you chose has been forgotten. Goodbye.");
}

}  // namespace lectern::kiosk::phrases
