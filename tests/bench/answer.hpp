// From a press to the sound that answers it.
#pragma once

#include "tests/e2e/harness/program/kiosk_room.hpp"
#include "tests/e2e/harness/sound/voice_activity.hpp"

namespace lectern::bench {

/// 0.1 % of full scale: the f of "five" and "first", and the s of "section", are no louder.
constexpr int faint_sound = 33;

/// Waits until nothing has been heard for so long, and what is heard next is the answer.
void wait_for_silence(e2e::KioskRoom& room, e2e::Clock::duration length);

/// Milliseconds from the press to the first sound over the threshold. `what` names the press where none comes.
double answer_time(e2e::KioskRoom& room, e2e::Moment pressed, const std::string& what, int threshold = e2e::sound_threshold);

}  // namespace lectern::bench
