#include "kiosk/visit/touch_phrases.hpp"

#include <fmt/ranges.h>

#include "kiosk/words/phrases.hpp"
#include "kiosk/words/translation.hpp"

namespace lectern::kiosk::phrases {

std::string button_under_finger(const Button& button) {
    if (button.key.empty()) return filled(tr("{button}, button."), "button"_a = button.label);
    return filled(tr("{button}, button, {key}."), "button"_a = button.label, "key"_a = spoken_key(button.key));
}

std::vector<std::string> top_line(const View& view) {
    std::vector<std::string> sentences;
    if (!view.heading.empty()) sentences.push_back(sentence(view.heading));
    if (!view.status.empty()) sentences.push_back(sentence(fmt::format("{}", fmt::join(view.status, ", "))));
    return sentences;
}

std::string tap_twice() {
    return tr("To choose it, tap twice.");
}

}  // namespace lectern::kiosk::phrases
