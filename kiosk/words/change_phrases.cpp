#include "kiosk/words/change_phrases.hpp"

#include "kiosk/words/phrases.hpp"
#include "kiosk/words/translation.hpp"

namespace lectern::kiosk::phrases {

std::string volume(int step) {
    return filled(tr("Volume {step} of 10."), "step"_a = step);
}
std::string loudest() {
    return tr("Loudest.");
}
std::string softest() {
    return tr("Softest.");
}

std::string rate(int wpm) {
    return filled(tr("Speed {rate} word a minute.", "Speed {rate} words a minute.", static_cast<unsigned long>(wpm)), "rate"_a = wpm);
}
std::string fastest() {
    return tr("Fastest.");
}
std::string slowest() {
    return tr("Slowest.");
}

std::string voice(std::size_t number, std::size_t count) {
    return filled(tr("Voice {number} of {count}."), "number"_a = number, "count"_a = count);
}
std::string lower_pitch() {
    return tr("Lower voice.");
}
std::string higher_pitch() {
    return tr("Higher voice.");
}
std::string lowest_pitch() {
    return tr("Lowest voice.");
}
std::string highest_pitch() {
    return tr("Highest voice.");
}

std::string text_size(std::size_t step, std::size_t count) {
    return filled(tr("Text size {step} of {count}."), "step"_a = step, "count"_a = count);
}
std::string largest_text() {
    return tr("Largest text.");
}
std::string smallest_text() {
    return tr("Smallest text.");
}

std::string name_of(const Theme& theme) {
    return tr(theme.title);
}
std::string colours(const Theme& theme) {
    return sentence(name_of(theme));
}

std::string words_a_minute(int rate_wpm) {
    return filled(tr("{rate} word a minute", "{rate} words a minute", static_cast<unsigned long>(rate_wpm)), "rate"_a = rate_wpm);
}
std::string now_on(bool on) {
    return on ? tr("now on") : tr("now off");
}
std::string now_shown(bool shown) {
    return shown ? tr("now shown") : tr("now hidden");
}

}  // namespace lectern::kiosk::phrases
