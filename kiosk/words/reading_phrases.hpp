// Sentences about an article: opening it, the place in it, and its end. Main thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::kiosk::phrases {

// Opening it
std::string section_of(std::size_t section, std::size_t count);
std::string sections_and_minutes(std::size_t sections, std::size_t words, int rate_wpm);
/// "To pause, press 5. For help, press 7."; without a keypad it names the buttons.
std::string how_to_pause(std::string_view play_key, std::string_view help_key);
/// `language` is BCP 47.
std::string other_language(std::string_view language);
std::string some_letters_missing();

// The place in it
std::string minutes(std::size_t words, int rate_wpm);
std::string minutes_left(std::size_t words, int rate_wpm);
std::string first_section();
std::string last_section();
std::string first_sentence();
std::string last_sentence();
std::string paused(std::string_view play_key);
std::string back_where_you_were();
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

// Its end
std::string that_was_the_end();
std::string read_again();
std::string next_article(std::string_view title);
std::string the_list();

}  // namespace lectern::kiosk::phrases
