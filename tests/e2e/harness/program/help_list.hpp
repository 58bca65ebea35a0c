// Goes through Help's list with the keys, by what is said of each item.
#pragma once

#include <string>

#include "tests/e2e/harness/program/kiosk_room.hpp"

namespace lectern::e2e {

bool open_help(KioskRoom& room);
/// True for "Louder, key plus. 4 of 21.", false for "Volume 7 of 10."
bool names_an_item(const TraceEvent& say);
/// Moves the focus down and returns what is said.
std::string next_item(KioskRoom& room);
/// Opens Help and moves the focus down until an item with these words is said.
bool go_to_item(KioskRoom& room, const std::string& words);

}  // namespace lectern::e2e
