// Sentences about what is wrong and what can be done. Main thread.
#pragma once

#include <string>
#include <string_view>

#include "speech/output/audio_output.hpp"

namespace lectern::kiosk::phrases {

std::string nothing_to_read();
std::string ask_the_staff();
std::string article_unreadable();
std::string sound_lost();
std::string sound_lost_body(speech::OutputFault fault, std::string_view play_key);
std::string no_sound();
std::string voice_lost();
std::string voice_lost_body(std::string_view play_key);
std::string no_voice();
std::string sentence_not_said();

}  // namespace lectern::kiosk::phrases
