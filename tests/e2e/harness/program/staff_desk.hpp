// The way to the staff's screens, and through their lists, as staff go it by keys.
#pragma once

#include <string>

#include "tests/e2e/harness/program/kiosk_room.hpp"

namespace lectern::e2e {

/// A kiosk with two articles whose PIN is 2580.
RoomOptions with_pin();
/// From Welcome to the question for the PIN, with two keys held together.
bool ask_for_pin(KioskRoom& room);
/// Up as often as the digit says, then Select; at the end Down and Select.
void enter_pin(KioskRoom& room, const std::string& digits);
/// From Welcome to the staff's list.
bool let_in(KioskRoom& room);
/// Moves through a list to the line that is said so, and takes it.
void take_line(KioskRoom& room, const std::string& words);

}  // namespace lectern::e2e
