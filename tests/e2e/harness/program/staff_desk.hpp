// Reaches the staff's screens and uses their lists with keys, as staff do.
#pragma once

#include <string>

#include "tests/e2e/harness/program/kiosk_room.hpp"

namespace lectern::e2e {

/// A kiosk with two articles and the PIN 2580.
RoomOptions with_pin();
/// From Welcome to the PIN screen, by holding two keys together.
bool ask_for_pin(KioskRoom& room);
/// For each digit: Up that many times, then Select. At the end Down and Select.
void enter_pin(KioskRoom& room, const std::string& digits);
/// From Welcome to the staff's list, with the PIN 2580.
bool let_in(KioskRoom& room);
/// Moves the focus through a list until a line with these words is said, and chooses it.
void take_line(KioskRoom& room, const std::string& words);

}  // namespace lectern::e2e
