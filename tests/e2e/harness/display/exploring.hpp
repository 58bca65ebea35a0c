// A visitor who sees nothing and has no keypad: a finger that explores, and what is said of what it comes upon.
#pragma once

#include <optional>
#include <string>

#include "tests/e2e/harness/program/kiosk_room.hpp"

namespace lectern::e2e {

/// Slides a finger over the buttons and up through the content until something with these words is said, and lifts it there. What was said,
/// or nothing where it is nowhere.
std::optional<std::string> explore_to(KioskRoom& room, const std::string& words);
/// Taps twice, far from what was found: it is chosen. False where nothing was found.
bool explore_and_choose(KioskRoom& room, const std::string& words);
/// The same in a list of several pages.
bool find_and_choose(KioskRoom& room, const std::string& words);

}  // namespace lectern::e2e
