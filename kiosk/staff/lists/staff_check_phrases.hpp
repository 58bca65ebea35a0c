// Sentences for the staff's manual checks. Main thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "speech/output/audio_output.hpp"

namespace lectern::kiosk::phrases {

// The touch screen, and the screen's width
std::string check_touch();
std::string touch_each_corner();
std::string touched_of(std::size_t touched, std::size_t count);
std::string touch_works();
std::string width_of_the_screen();
std::vector<std::string> how_to_fit_card(std::string_view up_key, std::string_view down_key, std::string_view select_key);
std::string hold_a_card_here();
std::string big_key_keeps_width();
std::string millimetres(double mm);
std::string width_is_kept();

// The keys
std::string check_keys();
std::string press_every_key();
std::string how_to_stop_key_check(std::string_view help_key);
/// The keys of the same keypad that were not pressed yet.
std::string keys_not_pressed(const std::vector<std::string>& names);
std::string every_key_works();

// The headphone socket
std::string check_socket();
std::string plug_in_and_out();

// The outputs
std::string check_outputs();
std::string choose_an_output();
std::string loudspeaker();
std::string this_is_the_loudspeaker();
std::string these_are_the_headphones();
std::string not_tried();
std::string output_works(std::string_view device);
std::string output_failed(speech::OutputFault fault);

}  // namespace lectern::kiosk::phrases
