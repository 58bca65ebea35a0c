// What Help offers, in its fixed order: all of it in one list; for one button in groups, so that no round of its choices is long.
#pragma once

#include <variant>
#include <vector>

#include "kiosk/values/action.hpp"

namespace lectern::kiosk {

/// A line of Help: what it does, or what it opens.
using HelpEntry = std::variant<Action, HelpGroup>;

/// What has no key on a pad is here too.
std::vector<HelpEntry> all_of_help();

/// First comes Action::help, which leaves: one button must be able to without going through all of it.
std::vector<HelpEntry> help_in_groups();
/// The same within a group; Action::back, behind all, closes it.
std::vector<HelpEntry> entries_of(HelpGroup group);

}  // namespace lectern::kiosk
