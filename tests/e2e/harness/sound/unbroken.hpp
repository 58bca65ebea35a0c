// Checks that a sentence continues from the word that was being heard when its sound broke off.
#pragma once

#include <optional>
#include <string>

#include "tests/e2e/harness/program/kiosk_room.hpp"
#include "tests/e2e/harness/sound/voice_activity.hpp"

namespace lectern::e2e {

/// For the trace's `audio` events.
EventTest state_is(const std::string& state);

/// Records the current sentence from its start up to the word `through`, without a break; then starts it again and returns when the word
/// `until` is heard.
Recording whole_sentence_then(KioskRoom& room, const std::string& through, const std::string& until);

/// How much of the sentence the break skips (positive) or repeats (negative), in ms of the unbroken recording.
double jump_over(KioskRoom& room, const Recording& whole, Moment broken_at, Moment back_at);

/// The silence that begins nearest to this moment, at most 200 ms away. Waits until a second of sound after it is recorded.
std::optional<Span> gap_near(KioskRoom& room, Moment moment);
/// The same for a break whose silence is known exactly.
double jump_over(KioskRoom& room, const Recording& whole, Span gap);

}  // namespace lectern::e2e
