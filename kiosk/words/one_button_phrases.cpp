#include "kiosk/words/one_button_phrases.hpp"

#include "kiosk/words/translation.hpp"

namespace lectern::kiosk::phrases {

std::string one_button_on() {
    return tr("One button does everything now: press it when you hear what you want.");
}
std::string one_button_off() {
    return tr("All keys as usual.");
}
std::string press_when_yours_comes() {
    return tr("Press when yours comes.");
}
std::string what_next() {
    return tr("What next?");
}
std::string go_on_reading() {
    return tr("Go on reading");
}
std::string slower_steps(double seconds) {
    return filled(tr("Slower steps: {seconds} seconds."), "seconds"_a = seconds);
}
std::string faster_steps(double seconds) {
    return filled(tr("Faster steps: {seconds} seconds."), "seconds"_a = seconds);
}

}  // namespace lectern::kiosk::phrases
