#include "kiosk/staff/lists/staff_check_phrases.hpp"

#include "kiosk/screens/help/key_phrases.hpp"
#include "kiosk/words/phrases.hpp"
#include "kiosk/words/translation.hpp"

namespace lectern::kiosk::phrases {

std::string check_touch() {
    return tr("The touch screen");
}
std::string touch_each_corner() {
    return tr("Touch the four fields");
}
std::string touched_of(std::size_t touched, std::size_t count) {
    return filled(tr("{touched} of {count} touched."), "touched"_a = touched, "count"_a = count);
}
std::string touch_works() {
    return tr("All four were felt where they are. The touch screen works.");
}
std::string width_of_the_screen() {
    return tr("The width of the screen");
}
std::vector<std::string> how_to_fit_card(std::string_view up_key, std::string_view down_key, std::string_view select_key) {
    return {filled(tr("Press {up} until the outline is as large as the card."), "up"_a = key_or_button(up_key, next())),
            filled(tr("Where it is too large, press {down}."), "down"_a = key_or_button(down_key, previous())),
            filled(tr("When it fits, press {select}."), "select"_a = key_or_button(select_key, select()))};
}
std::string hold_a_card_here() {
    return tr("Hold a bank card here");
}
std::string big_key_keeps_width() {
    return tr("The big key keeps the width.");
}
std::string millimetres(double mm) {
    return filled(tr("The screen is {width} millimetres wide."), "width"_a = mm);
}
std::string width_is_kept() {
    return tr("The width is kept. All sizes follow it.");
}

std::string check_keys() {
    return tr("The keys");
}
std::string press_every_key() {
    return tr("Press each key in turn. It is named, and does nothing.");
}
/// If Help is a screen button instead of a key, it is not checked, and pressing it once stops the check.
std::string how_to_stop_key_check(std::string_view help_key) {
    if (help_key.empty()) return how_to_stop_learning(help_key);
    return filled(tr("To stop, press {key} twice, or wait."), "key"_a = key_or_button(help_key, help()));
}
std::string keys_not_pressed(const std::vector<std::string>& names) {
    // Built from the end, because with_detail() of some languages isolates its label's direction: this way the isolates are not nested.
    std::string all = names.back();
    for (auto i = names.size() - 1; i-- > 0;) all = with_detail(names[i], all);
    return filled(tr("Not pressed yet: {keys}."), "keys"_a = all);
}
std::string every_key_works() {
    return tr("Every key of this keypad was pressed.");
}

std::string check_socket() {
    return tr("The headphone socket");
}
std::string plug_in_and_out() {
    return tr("Plug headphones in, and pull them out.");
}

std::string check_outputs() {
    return tr("The sound outputs");
}
std::string choose_an_output() {
    return tr("Each says a sentence, as loud as it begins for visitors. Listen whether you hear it.");
}
std::string loudspeaker() {
    return tr("Loudspeaker");
}
std::string this_is_the_loudspeaker() {
    return tr("This is the loudspeaker.");
}
std::string these_are_the_headphones() {
    return tr("These are the headphones.");
}
std::string not_tried() {
    return tr("not tried");
}
std::string output_works(std::string_view device) {
    return filled(tr("ok, {device}"), "device"_a = device);
}
std::string output_failed(speech::OutputFault fault) {
    switch (fault) {
        case speech::OutputFault::missing:
            return tr("failed: not there");
        case speech::OutputFault::busy:
            return tr("failed: in use elsewhere");
        case speech::OutputFault::still:
            return tr("failed: stands still");
        case speech::OutputFault::none:
        case speech::OutputFault::failed:
            break;
    }
    return tr("failed");
}

}  // namespace lectern::kiosk::phrases
