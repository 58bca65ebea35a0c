#include "kiosk/phrases.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>

namespace lectern::kiosk::phrases {
namespace {

/// "press 5", or the button's name where there is no keypad.
std::string press(std::string_view key, std::string_view button) {
    return key.empty() ? fmt::format("press {}", button) : fmt::format("press {}", key);
}

/// Rounded up: nobody should be cut short.
std::size_t whole_minutes(std::size_t words, int rate_wpm) {
    const auto rate = static_cast<std::size_t>(std::max(rate_wpm, 1));
    return (words + rate - 1) / rate;
}

std::string count_of(std::size_t count, std::string_view one, std::string_view many) {
    return fmt::format("{} {}", count, count == 1 ? one : many);
}

/// What keeps the sound away, so that a person can mend it or tell the staff; nothing where nobody knows.
std::string_view reason(speech::OutputFault fault) {
    switch (fault) {
        case speech::OutputFault::missing:
            return "The loudspeaker is unplugged or switched off. ";
        case speech::OutputFault::busy:
            return "Another program is using the loudspeaker. ";
        case speech::OutputFault::still:
            return "The loudspeaker has stopped. ";
        case speech::OutputFault::none:
        case speech::OutputFault::failed:
            break;
    }
    return {};
}

}  // namespace

std::string language() {
    return "en";
}

std::string back() {
    return "Back";
}
std::string previous() {
    return "Previous";
}
std::string play() {
    return "Play";
}
std::string pause() {
    return "Pause";
}
std::string select() {
    return "Select";
}
std::string start() {
    return "Start";
}
std::string next() {
    return "Next";
}
std::string help() {
    return "Help";
}

std::string lectern() {
    return "Welcome";
}
std::string listen_or_read() {
    return "Listen or read: press any key, or touch.";
}

std::string section_of(std::size_t section, std::size_t count) {
    return fmt::format("Section {} of {}", section, count);
}

std::string sections_and_minutes(std::size_t sections, std::size_t words, int rate_wpm) {
    return fmt::format("{}, {}.", count_of(sections, "section", "sections"), minutes(words, rate_wpm));
}

std::string how_to_pause(std::string_view play_key, std::string_view help_key) {
    return fmt::format("To pause, {}. For help, {}.", press(play_key, pause()), press(help_key, help()));
}

std::string minutes(std::size_t words, int rate_wpm) {
    return count_of(std::max<std::size_t>(whole_minutes(words, rate_wpm), 1), "minute", "minutes");
}

std::string minutes_left(std::size_t words, int rate_wpm) {
    const auto left = whole_minutes(words, rate_wpm);
    return left <= 1 ? "less than a minute left" : fmt::format("{} minutes left", left);
}

std::string first_section() {
    return "First section.";
}
std::string last_section() {
    return "Last section.";
}
std::string first_sentence() {
    return "First sentence.";
}
std::string last_sentence() {
    return "Last sentence.";
}
std::string paused(std::string_view play_key) {
    return fmt::format("Paused. To go on, {}.", press(play_key, play()));
}
std::string back_where_you_were() {
    return "Back where you were.";
}

std::string other_language(std::string_view language) {
    return fmt::format("There is no voice for the language of this article, {}. It is read in another voice.", language);
}

std::string some_letters_missing() {
    return "Some letters of this article cannot be shown here.";
}

std::vector<std::string> where_am_i(const Whereabouts& here) {
    std::vector<std::string> sentences = {sentence(here.article), fmt::format("{}.", section_of(here.section, here.sections))};
    if (!here.heading.empty() && here.heading != here.article) sentences.back() += " " + sentence(here.heading);
    sentences.push_back(fmt::format("{}. {} {}", minutes_left(here.words_left, here.rate_wpm), volume(here.volume), rate(here.rate_wpm)));
    sentences.back()[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(sentences.back()[0])));
    if (here.paused) sentences.emplace_back("Paused.");
    return sentences;
}

std::string that_was_the_end() {
    return "That was the end.";
}
std::string read_again() {
    return "Read it again";
}
std::string next_article(std::string_view title) {
    return fmt::format("Next: {}", title);
}
std::string the_list() {
    return "All articles";
}

std::string choose_an_article() {
    return "Choose an article";
}
std::string press_when_you_hear_yours(std::string_view play_key) {
    return fmt::format("{} when you hear yours.", play_key.empty() ? "Touch it, or press Select" : fmt::format("Press {}", play_key));
}
std::string place_in_list(std::size_t item, std::size_t count) {
    return fmt::format("{} of {}", item, count);
}
std::string first_in_list() {
    return "First in the list.";
}
std::string last_in_list() {
    return "Last in the list.";
}

std::string volume(int step) {
    return fmt::format("Volume {} of 10.", step);
}
std::string loudest() {
    return "Loudest.";
}
std::string softest() {
    return "Softest.";
}
std::string rate(int wpm) {
    return fmt::format("Speed {} words a minute.", wpm);
}
std::string fastest() {
    return "Fastest.";
}
std::string slowest() {
    return "Slowest.";
}
std::string voice(std::size_t number, std::size_t count) {
    return fmt::format("Voice {} of {}.", number, count);
}
std::string lower_pitch() {
    return "Lower voice.";
}
std::string higher_pitch() {
    return "Higher voice.";
}
std::string lowest_pitch() {
    return "Lowest voice.";
}
std::string highest_pitch() {
    return "Highest voice.";
}
std::string text_size(int step, std::size_t count) {
    return fmt::format("Text size {} of {}.", step, count);
}
std::string largest_text() {
    return "Largest text.";
}
std::string smallest_text() {
    return "Smallest text.";
}
std::string key_does_nothing(std::string_view help_key) {
    return fmt::format("This key does nothing here. For help, {}.", press(help_key, help()));
}

std::vector<std::string> help_intro(std::string_view where, std::string_view big_key, std::string_view play_key,
                                    std::string_view help_key) {
    return {"Help.", std::string(where), std::string(big_key),
            fmt::format("{} To leave, {}.", press_when_you_hear_yours(play_key), press(help_key, help()))};
}

std::string spoken_detail(std::string_view detail) {
    constexpr std::array keys = {std::pair("*", "star"), std::pair("/", "slash"), std::pair("+", "plus"), std::pair("-", "minus"),
                                 std::pair(".", "dot")};
    const auto* key = std::ranges::find(keys, detail, [](const auto& entry) { return std::string_view(entry.first); });
    if (key != keys.end()) return fmt::format("key {}", key->second);
    return detail.size() == 1 ? fmt::format("key {}", detail) : std::string(detail);
}

std::string sentence(std::string_view text) {
    constexpr std::string_view ends = ".!?…";
    return text.empty() || ends.contains(text.back()) ? std::string(text) : fmt::format("{}.", text);
}

std::string help_title() {
    return "Help";
}

std::string name_of(Action action) {
    constexpr std::array names = {"Play or pause",
                                  "Next section",
                                  "Previous section",
                                  "Next sentence",
                                  "Previous sentence",
                                  "Say this sentence again",
                                  "Where am I",
                                  "Help",
                                  "Back",
                                  "All articles",
                                  "Slower",
                                  "Faster",
                                  "Softer",
                                  "Louder",
                                  "Smaller text",
                                  "Bigger text",
                                  "Other colours",
                                  "Next page",
                                  "Previous page",
                                  "Spell this word",
                                  "Another voice",
                                  "Lower voice",
                                  "Higher voice"};
    static_assert(names.size() == action_names.size());
    return names[static_cast<std::size_t>(action)];
}

std::string big_key_starts() {
    return "Any key starts.";
}
std::string big_key_selects() {
    return "The big key takes what was said last.";
}
std::string big_key_pauses() {
    return "The big key pauses.";
}
std::string big_key_plays() {
    return "The big key goes on reading.";
}

std::string nothing_to_read() {
    return "There is nothing to read yet";
}
std::string ask_the_staff() {
    return "Please ask the staff.";
}
std::string article_unreadable() {
    return "This article cannot be opened. Please choose another one, or ask the staff.";
}
std::string sound_lost() {
    return "There is no sound";
}
std::string sound_lost_body(speech::OutputFault fault, std::string_view play_key) {
    return fmt::format("{}Reading waits at the marked word, and goes on when the sound is back. To go on without sound, {}.", reason(fault),
                       press(play_key, play()));
}
std::string no_sound() {
    return "No sound here: follow the marked words.";
}
std::string no_voice() {
    return "No voice here: please ask the staff.";
}
std::string finish_and_forget() {
    return "Finish and forget everything?";
}
std::string go_on() {
    return "Go on";
}
std::string finish() {
    return "Finish";
}
std::string goodbye() {
    return "Everything you chose has been forgotten. Goodbye.";
}

}  // namespace lectern::kiosk::phrases
