// Help's list, gone through by ear: with the keys, by what is said of each item.
#pragma once

#include <string>

#include "tests/e2e/harness/program/kiosk_room.hpp"

namespace lectern::e2e {

bool open_help(KioskRoom& room);
/// "Louder, key plus. 4 of 21.", unlike "Volume 7 of 10."
bool names_an_item(const TraceEvent& say);
/// Moves the focus down; what is said then.
std::string next_item(KioskRoom& room);
/// Opens Help and moves the focus down until an item with these words is said.
bool go_to_item(KioskRoom& room, const std::string& words);

}  // namespace lectern::e2e
