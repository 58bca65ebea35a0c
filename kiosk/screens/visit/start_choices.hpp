// The ways to use the kiosk that a visitor may need from the start; they follow the first list of a visit.
#pragma once

#include <vector>

#include "kiosk/values/action.hpp"
#include "kiosk/values/session.hpp"
#include "kiosk/values/view.hpp"

namespace lectern::kiosk {

/// The choices that have not been made yet, in the order in which they are offered.
std::vector<Action> start_choices(const Session& session);
/// Appends these choices to a list.
void add_start_choices(ChoiceList& list, const Session& session);

}  // namespace lectern::kiosk
