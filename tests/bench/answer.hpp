// Measures the time from a press to the sound that answers it.
#pragma once

#include "tests/e2e/harness/program/kiosk_room.hpp"
#include "tests/e2e/harness/sound/voice_activity.hpp"

namespace lectern::bench {

/// 0.1 % of full scale. The f of "five" and "first" and the s of "section" are no louder than this.
constexpr int faint_sound = 33;

/// Waits until nothing has been heard for `length`, so that the next sound is the answer to the next press.
void wait_for_silence(e2e::KioskRoom& room, e2e::Clock::duration length);

/// Milliseconds from the press to the first sound above the threshold. `what` names the press in the error when no sound comes.
double answer_time(e2e::KioskRoom& room, e2e::Moment pressed, const std::string& what, int threshold = e2e::sound_threshold);

}  // namespace lectern::bench
