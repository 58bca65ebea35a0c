// Sentences about the ways to use the kiosk: without sound, with a hidden screen, through all articles. Main thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kiosk/values/session.hpp"

namespace lectern::kiosk::phrases {

/// A sentence for each of these modes that is on, for "Where am I".
std::vector<std::string> modes(const Session& session);

// Sound off
std::string sound_on();  ///< a button's label
std::string sound_is_off(std::string_view louder_key);
std::string sound_is_on();
/// "To turn the page, press 6. For help, press 7."
std::string how_to_turn_pages(std::string_view next_key, std::string_view help_key);
/// "To move, press 8 or 2. To choose, press 5."; without a keypad it says how to do so by touch.
std::string how_to_choose_in_silence(std::string_view up_key, std::string_view down_key, std::string_view play_key);
std::string first_page();
std::string big_key_turns_sound_on();

// The hidden screen
std::string screen_is_hidden(std::string_view help_key);
std::string screen_is_shown();
std::string cannot_hide_without_sound();

// Private topics
std::string private_topic();
std::string how_to_hear_a_private_topic();
std::string with_headphones();
std::string without_sound();
std::string read_aloud();
std::string plug_in_your_headphones();

// Reading everything
std::string everything_is_read();
std::string only_this_is_read();
std::string everything_was_read();
std::string nothing_to_read_in_turn();
std::string shall_i_read_on();
std::string how_to_read_on();

// Please listen for your name
std::string please_listen_for_your_name();
std::string how_to_go_on(std::string_view play_key);

}  // namespace lectern::kiosk::phrases
