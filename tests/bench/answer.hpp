// From a press to the sound that answers it.
#pragma once

#include "tests/e2e/kiosk_room.hpp"

namespace lectern::bench {

/// Waits until nothing has been heard for a while, so that what is heard next is the answer.
void wait_for_silence(e2e::KioskRoom& room);

/// Milliseconds from the press to the first sound over 1 % of full scale. `what` names it where none comes.
double answer_time(e2e::KioskRoom& room, e2e::Moment pressed, const std::string& what);

}  // namespace lectern::bench
