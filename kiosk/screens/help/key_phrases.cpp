#include "kiosk/screens/help/key_phrases.hpp"

#include <array>

#include "kiosk/words/help_phrases.hpp"
#include "kiosk/words/phrases.hpp"
#include "kiosk/words/translation.hpp"

namespace lectern::kiosk::phrases {

std::string key_shape(KeyShape shape) {
    const std::array names = {tr("The round key"), tr("The diamond"),    tr("The right arrow"), tr("The left arrow"),
                              tr("The up arrow"),  tr("The down arrow"), tr("Volume minus"),    tr("Volume plus")};
    return names[static_cast<std::size_t>(shape)];
}

std::string key_sign(KeySign sign) {
    const std::array names = {tr("Plus"),  tr("Minus"),        tr("Star"),          tr("Slash"),  tr("Dot"),
                              tr("Enter"), tr("Left bracket"), tr("Right bracket"), tr("Equals"), tr("Comma")};
    return names[static_cast<std::size_t>(sign)];
}

std::string key_without_name() {
    return tr("A key without a name");
}

std::string learn_the_keys() {
    return tr("Learn the keys");
}

std::string what_a_press_tells() {
    return tr("Press any key to hear what it is for. Nothing is done.");
}

std::string how_to_stop_learning(std::string_view help_key) {
    return filled(tr("To stop, press {key}, or wait."), "key"_a = key_or_button(help_key, help()));
}

std::string learning_has_ended() {
    return tr("The keys work again.");
}

std::string button_called(std::string_view label) {
    return filled(tr("The button {label}"), "label"_a = label);
}

std::string meaning_of(Action action) {
    const char* meaning = info_of(action).meaning;
    return meaning != nullptr ? tr(meaning) : sentence(phrases::name_of(action));
}

std::string means_nothing() {
    return tr("This key does nothing.");
}

}  // namespace lectern::kiosk::phrases
