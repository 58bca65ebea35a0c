#include "kiosk/words/mode_phrases.hpp"

#include "kiosk/words/phrases.hpp"
#include "kiosk/words/translation.hpp"

namespace lectern::kiosk::phrases {

std::vector<std::string> modes(const Session& session) {
    std::vector<std::string> sentences;
    if (!session.sound_on()) sentences.emplace_back(tr("Sound is off."));
    if (session.everything_from()) sentences.push_back(everything_is_read());
    if (session.screen_hidden()) sentences.emplace_back(tr("The screen is hidden."));
    return sentences;
}

std::string sound_on() {
    return tr("Sound on");
}
std::string sound_is_off(std::string_view louder_key) {
    if (louder_key.empty()) return tr("Sound is off. To hear again, choose it in Help.");
    return filled(tr("Sound is off. To hear again, press {key}."), "key"_a = key_or_button(louder_key, {}));
}
std::string sound_is_on() {
    return tr("Sound is on.");
}
std::string how_to_turn_pages(std::string_view next_key, std::string_view help_key) {
    return filled(tr("To turn the page, press {next}. For help, press {help}."), "next"_a = key_or_button(next_key, next()),
                  "help"_a = key_or_button(help_key, help()));
}
std::string how_to_choose_in_silence(std::string_view up_key, std::string_view down_key, std::string_view play_key) {
    if (up_key.empty() || down_key.empty() || play_key.empty()) return tr("Touch what you want.");
    return filled(tr("To move, press {up} or {down}. To choose, press {play}."), "up"_a = key_or_button(up_key, {}),
                  "down"_a = key_or_button(down_key, {}), "play"_a = key_or_button(play_key, {}));
}
std::string first_page() {
    return tr("First page.");
}
std::string big_key_turns_sound_on() {
    return tr("The big key turns the sound on.");
}

std::string screen_is_hidden(std::string_view help_key) {
    return filled(tr("The screen is hidden. To show it again, press {help} and choose it there."),
                  "help"_a = key_or_button(help_key, help()));
}
std::string screen_is_shown() {
    return tr("The screen is shown.");
}
std::string cannot_hide_without_sound() {
    return tr("The sound is off: with the screen hidden, nothing would be left. The screen stays.");
}

std::string private_topic() {
    return tr("A private topic");
}
std::string how_to_hear_a_private_topic() {
    return tr("A private topic. How would you like it?");
}
std::string with_headphones() {
    return tr("With headphones");
}
std::string without_sound() {
    return tr("Without sound");
}
std::string read_aloud() {
    return tr("Aloud");
}
std::string plug_in_your_headphones() {
    return tr("Plug in your headphones. It then begins by itself.");
}

std::string everything_is_read() {
    return tr("All articles are read, one after the other.");
}
std::string only_this_is_read() {
    return tr("Reading stops at the end of the article.");
}
std::string everything_was_read() {
    return tr("Everything has been read.");
}
std::string nothing_to_read_in_turn() {
    return tr("Private topics are not read by themselves. Please choose one.");
}
std::string shall_i_read_on() {
    return tr("Shall I read on?");
}
std::string how_to_read_on() {
    return tr("To go on, press any key, or touch the screen.");
}

std::string please_listen_for_your_name() {
    return tr("Please listen for your name");
}
std::string how_to_go_on(std::string_view play_key) {
    return filled(tr("To go on, press {key}."), "key"_a = key_or_button(play_key, play()));
}

}  // namespace lectern::kiosk::phrases
