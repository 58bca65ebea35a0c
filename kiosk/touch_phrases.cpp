#include "kiosk/touch_phrases.hpp"

#include "kiosk/phrases.hpp"
#include "kiosk/translation.hpp"

namespace lectern::kiosk::phrases {

std::string button_under_finger(const Button& button) {
    if (button.key.empty()) return filled(tr("{button}, button."), "button"_a = button.label);
    return filled(tr("{button}, button, {key}."), "button"_a = button.label, "key"_a = spoken_detail(button.key));
}

/// What stands between two dots is a pause when it is said.
std::vector<std::string> top_line(const View& view) {
    constexpr std::string_view dot = " · ";
    std::string status = view.status;
    for (auto at = status.find(dot); at != std::string::npos; at = status.find(dot)) status.replace(at, dot.size(), ", ");
    std::vector<std::string> sentences;
    if (!view.heading.empty()) sentences.push_back(sentence(view.heading));
    if (!status.empty()) sentences.push_back(sentence(status));
    return sentences;
}

std::string tap_twice() {
    return tr("To choose it, tap twice.");
}

}  // namespace lectern::kiosk::phrases
