// A blind visitor without a keypad explores the screen with one finger and hears what is under it.
#pragma once

#include <optional>
#include <string>

#include "tests/e2e/harness/program/kiosk_room.hpp"

namespace lectern::e2e {

/// Slides a finger over the buttons and up through the content until something with these words is said, and lifts it there. Returns what
/// was said, or nothing when no such place was found.
std::optional<std::string> explore_to(KioskRoom& room, const std::string& words);
/// Finds the item and double-taps to choose it, far from where it was found. False when it was not found.
bool explore_and_choose(KioskRoom& room, const std::string& words);
/// The same for a list of several pages.
bool find_and_choose(KioskRoom& room, const std::string& words);

}  // namespace lectern::e2e
