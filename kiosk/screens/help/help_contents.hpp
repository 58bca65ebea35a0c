// The entries of Help in their fixed order: one list of all, or groups for one-button use, so that going through the choices never takes
// long.
#pragma once

#include <variant>
#include <vector>

#include "kiosk/values/action.hpp"

namespace lectern::kiosk {

/// An entry of Help: the action that it performs, or the group that it opens.
using HelpEntry = std::variant<Action, HelpGroup>;

/// All actions of Help, including those without a key on a keypad.
std::vector<HelpEntry> all_of_help();

/// Begins with Action::help, which closes Help, so that one-button users can leave without going through all entries.
std::vector<HelpEntry> help_in_groups();
/// The entries of a group. They begin with Action::help too; the last one, Action::back, closes the group.
std::vector<HelpEntry> entries_of(HelpGroup group);

}  // namespace lectern::kiosk
