// Whether a sentence whose sound broke off goes on from the word that was being heard.
#pragma once

#include <optional>
#include <string>

#include "tests/e2e/harness/program/kiosk_room.hpp"
#include "tests/e2e/harness/sound/voice_activity.hpp"

namespace lectern::e2e {

/// For `audio` in the trace.
EventTest state_is(const std::string& state);

/// The sentence from its start to this word without a break; then again from its start, until the earlier word is heard.
Recording whole_sentence_then(KioskRoom& room, const std::string& through, const std::string& until);

/// How far behind (negative) or ahead of the break the voice goes on, in ms of the unbroken sentence.
double jump_over(KioskRoom& room, const Recording& whole, Moment broken_at, Moment back_at);

/// The silence that begins nearest to this moment, a fifth of a second off at most; waits until a second behind it is recorded.
std::optional<Span> gap_near(KioskRoom& room, Moment moment);
/// The same for a break of which it is known when it was silent.
double jump_over(KioskRoom& room, const Recording& whole, Span gap);

}  // namespace lectern::e2e
