// Every sentence that the kiosk itself shows or says. Any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/action.hpp"
#include "speech/audio_output.hpp"

namespace lectern::kiosk::phrases {

/// The language that all of this is written in.
std::string language();

// Buttons
std::string back();
std::string previous();
std::string play();
std::string pause();
std::string select();
std::string start();
std::string next();
std::string help();

// Welcome
std::string lectern();
std::string listen_or_read();

// Opening and reading an article
std::string section_of(std::size_t section, std::size_t count);
std::string sections_and_minutes(std::size_t sections, std::size_t words, int rate_wpm);
/// "To pause, press 5. For help, press 7."; without a keypad the buttons are named.
std::string how_to_pause(std::string_view play_key, std::string_view help_key);
std::string minutes(std::size_t words, int rate_wpm);
std::string minutes_left(std::size_t words, int rate_wpm);
std::string first_section();
std::string last_section();
std::string first_sentence();
std::string last_sentence();
std::string paused(std::string_view play_key);
std::string back_where_you_were();
std::string other_language(std::string_view language);
std::string some_letters_missing();
struct Whereabouts {
    std::string_view article;
    std::size_t section = 0;  ///< from 1
    std::size_t sections = 0;
    std::string_view heading;
    std::size_t words_left = 0;
    int rate_wpm = 0;
    int volume = 0;
    bool paused = false;
};
std::vector<std::string> where_am_i(const Whereabouts& here);

// The end of an article
std::string that_was_the_end();
std::string read_again();
std::string next_article(std::string_view title);
std::string the_list();

// Lists
std::string choose_an_article();
std::string press_when_you_hear_yours(std::string_view play_key);
std::string place_in_list(std::size_t item, std::size_t count);
std::string first_in_list();
std::string last_in_list();

// Changes
std::string volume(int step);
std::string loudest();
std::string softest();
std::string rate(int wpm);
std::string fastest();
std::string slowest();
std::string voice(std::size_t number, std::size_t count);
std::string lower_pitch();
std::string higher_pitch();
std::string lowest_pitch();
std::string highest_pitch();
std::string text_size(int step, std::size_t count);
std::string largest_text();
std::string smallest_text();
std::string key_does_nothing(std::string_view help_key);

// Help
std::vector<std::string> help_intro(std::string_view where, std::string_view big_key, std::string_view play_key, std::string_view help_key);
std::string help_title();
/// A detail of a list's item as it is said: "*" is "star".
std::string spoken_detail(std::string_view detail);
/// With a full stop where no mark ends it.
std::string sentence(std::string_view text);
std::string name_of(Action action);
std::string big_key_starts();
std::string big_key_selects();
std::string big_key_pauses();
std::string big_key_plays();

// Notices
std::string nothing_to_read();
std::string ask_the_staff();
std::string article_unreadable();
std::string sound_lost();
std::string sound_lost_body(speech::OutputFault fault, std::string_view play_key);
std::string no_sound();
std::string no_voice();

// The end of a visit
std::string finish_and_forget();
std::string go_on();
std::string finish();
std::string goodbye();

}  // namespace lectern::kiosk::phrases
